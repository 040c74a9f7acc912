import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, with a slash at its end. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Every file under version control, relative to the repository. */
export const trackedFiles: readonly string[] = execFileSync('git', ['ls-files', '-z'], {
  cwd: repository,
  encoding: 'utf8',
  maxBuffer: 1e8,
})
  .split('\0')
  .filter((file) => file !== '');

/** The TypeScript of the product that people wrote. */
export const sourceFiles: readonly string[] = trackedFiles.filter(
  (file) => file.startsWith('src/') && file.endsWith('.ts') && !file.includes('/generated/'),
);
