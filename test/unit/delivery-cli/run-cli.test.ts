import { describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import type { OperationalError } from '../../../src/base/errors.js';
import { reportFailure, runCli } from '../../../src/delivery/cli/run-cli.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';
import { validateOutput } from '../../support/validate-output.js';

const balance = { batch: 'b1', scanned: 3, accounted: 2 };

/** A command line that fails with an error once the workspace is compiled. */
async function failWith(error: unknown, ...words: readonly string[]) {
  const surroundings = fakeSurroundings({ environment: 'test', compile: () => Promise.reject(error) });
  const exitCode = await runCli(['runs', ...words], surroundings);
  return { exitCode, ...surroundings.printed };
}

describe('the exit code says whose fault it is', () => {
  it.each<[number, string, OperationalError | Error]>([
    [2, 'the user', operationalError('not-found', { kind: 'run', name: 'r1' })],
    [3, 'the world', operationalError('database-unreachable', { reason: 'no route' })],
    [4, 'tieout, which broke a promise', operationalError('batch-does-not-balance', balance)],
    [4, 'tieout, which did not expect it', new TypeError('x is not a function')],
    [130, 'nobody, interrupted', operationalError('interrupted', {})],
    [
      3,
      'the first of several',
      new AggregateError([], 'both', { cause: operationalError('disk-full', { path: '/' }) }),
    ],
  ])('%i: %s', async (expected, _, error) => {
    expect((await failWith(error)).exitCode).toBe(expected);
  });

  it('130: whatever failed because the user interrupted', async () => {
    const controller = new AbortController();
    const surroundings = fakeSurroundings({
      environment: 'test',
      signal: controller.signal,
      compile: () => {
        controller.abort();
        return Promise.reject(new Error('the connection was closed'));
      },
    });
    expect(await runCli(['runs'], surroundings)).toBe(130);
    expect(surroundings.printed.stderr).toContain('Interrupted');
  });
});

describe('a failure in words', () => {
  it('has no stack, and says what to report', async () => {
    const { stdout, stderr } = await failWith(new TypeError('x is not a function'));
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'error tieout failed in a way it should not: x is not a function [internal-error]\n' +
        '  This is a fault of tieout: report it with the command; --log-level debug shows where.\n',
    );
  });

  it('shows the stack and its causes when asked to debug', async () => {
    const error = operationalError('archive-failed', { path: '/a', reason: 'no' }, { cause: new Error('the cause') });
    const { stderr } = await failWith(error, '--log-level', 'debug');
    expect(stderr).toMatch(/at .*run-cli\.test\.ts/);
    expect(stderr).toContain('caused by Error: the cause');
  });

  it('is one document on the standard output with --json', async () => {
    const { stdout, stderr } = await failWith(operationalError('disk-full', { path: '/data' }), '--json');
    expect(stderr).toBe('');
    expect(validateOutput('error', JSON.parse(stdout))).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'disk-full' } });
  });

  it('is told without the password of the database', async () => {
    const error = new Error('connect to postgres://u:secret@h/d failed');
    const { stderr } = await failWith(error, '--database', 'postgres://u:secret@h/d', '--log-level', 'debug');
    expect(stderr).not.toContain('secret');
    expect(stderr).toContain('postgres://u:***@h/d');
  });

  it('does not let a text of others steer the terminal', async () => {
    const { stderr } = await failWith(operationalError('not-found', { kind: 'run', name: '\u001B[2J' }));
    expect(stderr).not.toContain('\u001B');
  });

  it('is the same for what no command caught', () => {
    const surroundings = fakeSurroundings();
    expect(reportFailure(new Error('late'), ['runs', '--json'], surroundings)).toBe(4);
    expect(JSON.parse(surroundings.printed.stdout)).toMatchObject({ error: { code: 'internal-error' } });
  });
});

describe('help and version', () => {
  it('are data, and exit 0', async () => {
    const surroundings = fakeSurroundings();
    expect(await runCli(['--version'], surroundings)).toBe(0);
    expect(await runCli(['run', '--help'], surroundings)).toBe(0);
    expect(surroundings.printed.stdout).toMatch(/^1\.2\.3\n/);
    expect(surroundings.printed.stdout).toContain('--fail-on');
    expect(surroundings.printed.stderr).toBe('');
  });
});

describe('colours', () => {
  const errors = (written: string[]) => ({ isTerminal: true, write: (text: string) => void written.push(text) });

  it('are for a terminal only, and only when they are wanted', async () => {
    const results: Record<string, boolean> = {};
    for (const [name, colors, words] of [
      ['wanted', true, ['rnu']],
      ['NO_COLOR', false, ['rnu']],
      ['--no-color', true, ['rnu', '--no-color']],
    ] as const) {
      const written: string[] = [];
      await runCli(words, fakeSurroundings({ colors, errors: errors(written) }));
      results[name] = written.join('').includes('\u001B[31m');
    }
    expect(results).toEqual({ wanted: true, NO_COLOR: false, '--no-color': false });
  });
});
