/**
 * `npm start`: serves the sample workspace. Its partners deliver by themselves: yesterday, and each day that follows, is one of
 * the three days of the sample. Options go to `tieout serve`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deliverDay } from './demo/dated-copies.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const day = 86_400_000;

/** The day before yesterday as well: in a store far to the west, that is the day that is over. */
function deliver(): void {
  for (const ago of [2, 1]) {
    const date = new Date(Date.now() - ago * day).toISOString().slice(0, 10);
    const files = deliverDay(join(root, 'systems/data'), join(root, 'systems/demo'), date);
    if (files > 0) console.error(`${files} files were delivered for ${date}, in systems/demo.`);
  }
}

deliver();
setInterval(deliver, 60_000).unref();
console.error(
  'In this environment a night comes every minute: feeds are fetched when the next one begins, then rules run.',
);
const daemon = spawn(
  process.execPath,
  [join(root, 'dist/tieout.cjs'), 'serve', '-e', 'demo', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
// A terminal sends its signals to both; who asks only this process is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!process.stdin.isTTY) daemon.kill(signal);
  });
}
daemon.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 0 : 1);
});
