/**
 * What `npm test` calls: runs every test, says what was skipped, and ends with `N passed, N failed` as its last line.
 * With CI_NOTHING_SKIPPED=1 a skipped suite is a failure, unless test/servers.json says why it cannot run anywhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summarize } from './run-tests/summarize.js';
import type { Report, Unobtainable } from './run-tests/summarize.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'tieout-tests-'));
const reportFile = join(directory, 'report.json');

try {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  const { unobtainable } = JSON.parse(readFileSync(join(root, 'test/servers.json'), 'utf8')) as {
    readonly unobtainable: readonly Unobtainable[];
  };
  const summary = summarize(readReport(), {
    unobtainable,
    nothingMaySkip: process.env['CI_NOTHING_SKIPPED'] === '1',
    nameOf: (file) => relative(root, file).replaceAll('\\', '/'),
  });
  for (const line of summary.lines) console.log(line);
  process.exitCode = summary.failed > 0 || summary.passed === 0 || status !== 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Without a report nothing ran: vitest itself did not start. */
function readReport(): Report {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    // Its own message stands above; the numbers say the rest.
    return { testResults: [] };
  }
}
