import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { OperationalError, operationalError } from '../../../src/base/errors.js';
import { redactError } from '../../../src/run/redact-error.js';

const redact = (text: string): string => text.replaceAll('battery', '***');
const redacted = (error: unknown): unknown => redactError(error, redact);
const everything = (error: unknown): string => inspect(error, { depth: Infinity, showHidden: true });

describe('an error is rid of secrets', () => {
  test('in its message, its name and its stack', () => {
    const error = new RangeError('refused battery');
    error.name = 'Batteries: battery';
    const copy = redacted(error);
    expect(copy).toMatchObject({ message: 'refused ***', name: 'Batteries: ***' });
    expect(everything(copy)).not.toContain('battery');
  });

  test('in what caused it, however deep', () => {
    const [root, ...others] = Array.from({ length: 15 }, (_, index) => new Error(`step ${index}`));
    const last = others.reduce<Error | undefined>((inner, outer) => {
      outer.cause = inner;
      return outer;
    }, root);
    if (root) root.cause = new Error('sent battery');
    const copy = redacted(last);
    expect(copy).toMatchObject({ message: 'step 14', cause: { message: 'step 13' } });
    expect(everything(copy)).toContain('sent ***');
    expect(everything(copy)).not.toContain('battery');
  });

  test('in a circle, and deeper than anybody reads', () => {
    const circle = new Error('battery');
    circle.cause = new Error('within', { cause: circle });
    expect(everything(redacted(circle))).not.toContain('battery');
    let deep = new Error('battery');
    for (let step = 0; step < 5000; step++) deep = new Error('step', { cause: deep });
    expect(everything(redacted(deep))).not.toContain('battery');
  });

  test('in everything that it gathers', () => {
    const gathered = new AggregateError([new Error('first'), new Error('battery'), 'battery'], 'all failed');
    const copy = redacted(gathered);
    expect(copy).toBeInstanceOf(AggregateError);
    expect(copy).toMatchObject({ message: 'all failed', errors: [{ message: 'first' }, { message: '***' }, {}] });
    expect(everything(copy)).not.toContain('battery');
  });

  test('in the parameters of its sentence, and stays what it is', () => {
    const error = new OperationalError(
      'payload-header',
      { path: 'a/battery', missing: ['ID'], found: ['battery', 'B'], more: { of: [{ it: 'battery' }] } },
      { retryable: true },
    );
    const copy = redacted(error);
    expect(copy).toMatchObject({ code: 'payload-header', retryable: true, parameters: { found: ['***', 'B'] } });
    expect(everything(copy)).not.toContain('battery');
  });

  test('in what is no error at all', () => {
    expect(redacted('battery')).toEqual(new Error('***'));
    expect(everything(redacted(Object.assign(new Error('x'), { message: ['battery'] })))).not.toContain('battery');
  });

  test('with what a library hung on it, when anything of it is shown', () => {
    const error = Object.assign(new Error('failed battery'), { request: { headers: { authorization: 'battery' } } });
    expect(everything(redacted(error))).not.toContain('battery');
  });
});

test('an error without secrets is the same one', () => {
  const errors = [
    new DOMException('stop', 'AbortError'),
    operationalError('disk-full', { path: '/x' }),
    'x',
    undefined,
  ];
  for (const error of errors) expect(redacted(error)).toBe(error);
});
