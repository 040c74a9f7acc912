import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHttpApplication } from '../../support/http-application.js';
import type { TestApplication } from '../../support/http-application.js';

/** Schemathesis (https://schemathesis.readthedocs.io): its program. */
const program = process.env['TIEOUT_TEST_SCHEMATHESIS'];
const title = 'requests that the description of the interface makes up find nothing that it does not say';

/**
 * What is well-formed may still be refused for what there is: an entity tag that is another by now, an idempotency key that
 * stands for another request, the place of a page that no page named.
 */
const configuration = `
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 401, 403, 404, 409, 412, 422]

[[operations]]
include-operation-id-regex = "^list"
checks.positive_data_acceptance.expected-statuses = ["2xx", 400]
`;

if (program === undefined) {
  test.skip(`${title}: skipped, TIEOUT_TEST_SCHEMATHESIS is not set`, () => undefined);
} else {
  let api: TestApplication;
  let directory: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'tieout-test-api-'));
    api = await openHttpApplication();
    writeFileSync(join(directory, 'schemathesis.toml'), configuration);
  });
  afterAll(async () => {
    await api.close();
    rmSync(directory, { recursive: true, force: true });
  });

  test(title, { timeout: 240_000 }, async () => {
    const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await run(program, [
      'run',
      `${address}/openapi.json`,
      '--header',
      'Authorization: Bearer admin',
      '--checks',
      'all',
      '--phases',
      'examples,coverage,fuzzing',
      '--max-examples',
      process.env['TIEOUT_TEST_SCHEMATHESIS_EXAMPLES'] ?? '3',
      '--seed',
      '7',
      '--workers',
      '1',
      '--no-shrink',
      '--continue-on-failure',
      '--suppress-health-check',
      'all',
      '--no-color',
    ]);
    // All of what it says, when it finds something.
    if (answer.code !== 0) throw new Error(answer.output);
    expect(answer.output).toMatch(/\b(\d+) generated, \1 passed\b/);
  });

  function run(command: string, words: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
    return new Promise((resolve) => {
      execFile(command, words, { cwd: directory, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: out + err }),
      );
    });
  }
}
