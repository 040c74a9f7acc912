import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { systemCodeOf } from '../../src/base/errors.js';
import { prepareDataDirectory } from '../../src/store/connection/embedded-server.js';
import { systemClock } from '../../src/base/clock.js';
import { openStore } from '../../src/store/index.js';
import { versionOfTables } from './version-of-tables.js';

/**
 * Puts an embedded database into a directory, as after a first start, but in a fraction of the time: a template is made once
 * per version of the engine and of our tables, and copied.
 */
export async function copyEmbeddedDatabase(targetDirectory: string): Promise<void> {
  const make = async (directory: string): Promise<void> => {
    await copyEmptyDatabase(directory);
    await (await openStore({ directory }, systemClock)).close();
  };
  cpSync(await prepareTemplate(versionOfTables(), make), targetDirectory, { recursive: true });
}

/** The same without any of our tables. */
export async function copyEmptyDatabase(targetDirectory: string): Promise<void> {
  const make = async (directory: string): Promise<void> => void (await prepareDataDirectory(directory));
  cpSync(await prepareTemplate('empty', make), targetDirectory, { recursive: true });
}

/** Several processes may make the template at once: each makes its own, the first to rename it wins, none sees a half. */
async function prepareTemplate(kind: string, make: (directory: string) => Promise<void>): Promise<string> {
  const template = join(tmpdir(), `tieout-test-database-${engineVersion()}-${kind}-${userInfo().uid}`);
  if (existsSync(template)) return template;
  const own = mkdtempSync(`${template}-`);
  await make(own);
  try {
    renameSync(own, template);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCodeOf(error) ?? '')) throw error;
    rmSync(own, { recursive: true, force: true });
  }
  return template;
}

function engineVersion(): string {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(dirname(main), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
