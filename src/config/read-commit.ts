import { execFile } from 'node:child_process';

/** Long enough for a large repository on a slow disk. */
const timeout = 10_000;

/**
 * What git calls the files of a workspace: the commit that is checked out, with `+changes` behind it where something in the
 * directory is not as it was committed. null without git, outside a repository, and before the first commit.
 */
export async function readCommit(directory: string): Promise<string | null> {
  const commit = await git(directory, 'rev-parse', '--verify', 'HEAD');
  if (commit === null) return null;
  const changes = await git(directory, 'status', '--porcelain', '--', '.');
  return changes === '' ? commit : `${commit}+changes`;
}

/** What git prints, or null where it fails or is not there: nobody needs it to apply a configuration. */
function git(directory: string, ...words: readonly string[]): Promise<string | null> {
  // A repository may name a program that git is to start; nothing here starts one.
  const safe = ['-c', 'core.fsmonitor=false', '--no-optional-locks', ...words];
  return new Promise((resolve) => {
    execFile('git', safe, { cwd: directory, timeout, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout.trim() : null),
    );
  });
}
