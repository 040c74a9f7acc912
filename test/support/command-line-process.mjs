/**
 * A process in which the built command line is started again and again, for scenarios: its modules are loaded once, which is half
 * of what a short command costs. Each message is one command; `main.js` is evaluated anew for each, and ends when it has ended.
 */
import { pathToFileURL } from 'node:url';

const [, , main] = process.argv;
let started = 0;

process.on('message', async ({ words, directory, environment }) => {
  const printed = { stdout: '', stderr: '' };
  const kept = process.eventNames().map((name) => [name, process.listeners(name)]);
  process.chdir(directory);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.argv = [process.execPath, main, ...words];
  process.exitCode = undefined;
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (text) => {
      printed[name] += text;
      return true;
    };
  }
  await import(`${pathToFileURL(main)}?${(started += 1)}`);
  const exitCode = process.exitCode ?? 0;
  process.exitCode = 0;
  for (const name of process.eventNames()) {
    for (const listener of process.listeners(name)) {
      if (!kept.some(([event, listeners]) => event === name && listeners.includes(listener))) {
        process.off(name, listener);
      }
    }
  }
  for (const name of ['stdout', 'stderr']) process[name].removeAllListeners('error');
  process.send({ ...printed, exitCode });
});
