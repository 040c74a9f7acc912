import { fixedClock } from '../../src/base/clock.js';
import type { Surroundings } from '../../src/delivery/cli/surroundings.js';

export interface Printed {
  stdout: string;
  stderr: string;
}

/** Surroundings that open nothing and keep what is printed. */
export function fakeSurroundings(changes: Partial<Surroundings> = {}): Surroundings & { readonly printed: Printed } {
  const printed: Printed = { stdout: '', stderr: '' };
  const refuse = (): never => {
    throw new Error('Nothing is opened in this test');
  };
  return {
    version: '1.2.3',
    repository: null,
    directory: process.cwd(),
    databaseUrl: null,
    environment: null,
    person: 'maria',
    openSecrets: refuse,
    colors: true,
    output: { isTerminal: false, write: (text) => void (printed.stdout += text) },
    ask: null,
    input: (async function* () {})(),
    errors: { isTerminal: false, write: (text) => void (printed.stderr += text) },
    clock: fixedClock('2026-11-02T06:00:00.000Z'),
    signal: new AbortController().signal,
    compile: refuse,
    describePlugins: refuse,
    printStatements: refuse,
    openTools: refuse,
    openJudgingTools: refuse,
    runDaemon: refuse,
    redactSecrets: (text) => text,
    redact: (_, text) => text.replaceAll('secret', '***'),
    ...changes,
    printed,
  };
}
