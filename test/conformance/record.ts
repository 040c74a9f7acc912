import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Standing } from '../../tools/generate/standing.js';

const file = join(import.meta.dirname, 'conformance.json');

/** What a suite says of itself: `verified` ran against the real thing, `emulated` against a stand-in. */
export interface Proof extends Omit<Standing, 'suite'> {
  readonly fetcher: string;
}

/**
 * The table in `docs/status.md` says what this suite proves, against which server; that it ran at all is why the test is one
 * of it. `UPDATE=1` writes the record.
 *
 * @param against the server, without its version where the machine decides that
 */
export function provesFetcher(suite: string, { fetcher, standing, against }: Proof): void {
  test(`is what the record says: ${fetcher} is ${standing}`, () => {
    const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Standing>;
    const proved = { standing, against, suite: `test/conformance/${basename(suite)}` };
    if (process.env['UPDATE'] === '1') {
      const rows = Object.entries({ ...record, [fetcher]: proved }).toSorted(([left], [right]) =>
        left < right ? -1 : 1,
      );
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
    }
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Standing>;
    expect(written[fetcher]).toEqual(proved);
  });
}
