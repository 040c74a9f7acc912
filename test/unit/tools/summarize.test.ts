import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../tools/run-tests/summarize.js';
import type { Report, SummaryOptions } from '../../../tools/run-tests/summarize.js';

const options: SummaryOptions = { unobtainable: [], nothingMaySkip: false, nameOf: (file) => file };

function fileOf(name: string, ...statuses: readonly string[]): Report['testResults'][number] {
  return {
    name,
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ ancestorTitles: [`suite of ${name}`], title: 'a test', status })),
  };
}

describe('the summary of a test run', () => {
  it('ends with exactly what passed and what failed', () => {
    const report = { testResults: [fileOf('a', 'passed', 'passed'), fileOf('b', 'failed', 'passed')] };
    expect(summarize(report, options)).toEqual({ passed: 3, failed: 1, lines: ['3 passed, 1 failed'] });
  });

  it('counts a file that could not be run as a failure', () => {
    const broken = { name: 'c', status: 'failed', message: 'Cannot find module', assertionResults: [] };
    expect(summarize({ testResults: [broken] }, options).lines).toEqual([
      'not run: c: Cannot find module',
      '0 passed, 1 failed',
    ]);
  });

  it('says what was skipped, without counting it', () => {
    const report = { testResults: [fileOf('a', 'passed', 'skipped', 'pending')] };
    expect(summarize(report, options).lines).toEqual(['skipped: 2 in a: suite of a', '1 passed, 0 failed']);
  });

  it('counts a skipped suite as a failure where nothing may be skipped, unless a reason is written down', () => {
    const report = { testResults: [fileOf('test/a', 'skipped'), fileOf('test/b', 'skipped')] };
    const unobtainable = [{ suite: 'test/b', reason: 'Nobody sells it any more.' }];
    expect(summarize(report, { ...options, nothingMaySkip: true, unobtainable })).toEqual({
      passed: 0,
      failed: 1,
      lines: [
        'skipped: 1 in test/a: suite of test/a',
        'skipped: 1 in test/b: Nobody sells it any more.',
        '0 passed, 1 failed',
      ],
    });
  });
});

describe('test/servers.json', () => {
  it('gives a reason for every suite that cannot run', () => {
    const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;
    const validate = new Ajv2020().compile(read('test/servers.schema.json'));
    expect(validate(read('test/servers.json')), JSON.stringify(validate.errors)).toBe(true);
  });
});
