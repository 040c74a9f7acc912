import { expect, test } from 'vitest';
import { nothingAsked } from '../../../src/model/acceptance-plan.js';
import type { AcceptancePlan } from '../../../src/model/acceptance-plan.js';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

interface Asked {
  readonly delivery?: string;
  readonly transmission?: string;
  /** Of `fetch`, beside the connection. */
  readonly fetch?: string;
  readonly timezone?: string;
}

/** A feed that asks this of its deliveries, compiled. */
function compileAsked({
  delivery = '{}',
  transmission,
  fetch = 'path: in/sales.csv',
  timezone = 'UTC',
}: Asked): ReturnType<typeof compileFiles> {
  const feed = systemYaml('', { head: `timezone: ${timezone}\nconnections: { share: { plugin: file } }` })
    .replace('path: sales.csv', fetch)
    .replace(
      '    parse: { format: csv }',
      [
        `    delivery: ${delivery}`,
        ...(transmission === undefined ? [] : [`    transmission: ${transmission}`]),
        '    parse: { format: csv }',
      ].join('\n'),
    );
  return compileFiles({ 'entities/line.yaml': entityYaml(''), 'systems/tills.yaml': feed });
}

test.each<[string, Asked, Partial<AcceptancePlan>]>([
  ['nothing', {}, {}],
  [
    'a sidecar',
    { fetch: "path: in/sales.csv, checksum: { sidecar: '${file.name}.${date:yyyy}.md5' }" },
    { checksum: '${file.name}.${date:yyyy}.md5' },
  ],
  [
    'a marker',
    { delivery: "{ complete: { marker: '${date:yyyyMMdd}.done' } }" },
    { complete: { kind: 'marker', name: '${date:yyyyMMdd}.done' } },
  ],
  [
    'a manifest',
    { delivery: '{ complete: { manifest: sums.txt } }' },
    { complete: { kind: 'manifest', name: 'sums.txt' } },
  ],
  ['an id that is the name of the file', { transmission: '{ from: filename }' }, { transmission: { pattern: null } }],
  [
    'an id in the name of the file',
    { transmission: "{ from: filename, pattern: 'sales_([0-9]+)' }" },
    { transmission: { pattern: 'sales_([0-9]+)' } },
  ],
  [
    'restatements by the days of its system',
    { delivery: '{ restate: { accept: 35d } }', timezone: 'Asia/Tokyo' },
    { restate: { days: 35, timezone: 'Asia/Tokyo' } },
  ],
])('%s is asked of deliveries as it is written', async (_name, asked, expected) => {
  const { plan, findings, warnings } = await compileAsked(asked);
  expect(inShort([...findings, ...warnings])).toEqual([]);
  expect(plan?.feeds['tills/sales']?.acceptance).toEqual({ ...nothingAsked, ...expected });
});

test.each([
  ['0%', 0],
  ['0.01%', 1],
  ['1.1%', 110],
  ['8.41%', 841],
  ['50%', 5000],
  ['99.99%', 9999],
  ['100%', 10_000],
])('a shrink limit of %s is %i hundredths of a percent', async (written, hundredths) => {
  const { plan, findings } = await compileAsked({ delivery: `{ shrinkLimit: ${written} }` });
  expect(inShort(findings)).toEqual([]);
  expect(plan?.feeds['tills/sales']?.acceptance.shrinkLimit).toBe(hundredths);
});

test.each<[string, Asked, readonly string[]]>([
  [
    'a limit where nothing is replaced',
    { delivery: '{ mode: append, shrinkLimit: 5% }' },
    ['key-without-effect: shrinkLimit'],
  ],
  [
    'a marker of nothing that is known',
    { delivery: "{ complete: { marker: '${file.name}.done' } }" },
    ['unknown-interpolation: ${file.name}'],
  ],
  [
    'a sidecar by a date of another kind',
    { fetch: "path: in/sales.csv, checksum: { sidecar: '${date:HH}.md5' }" },
    ['malformed-value: ${date:HH}'],
  ],
  [
    'one sidecar for several files',
    { fetch: "path: 'in/sales_*.csv', checksum: { sidecar: sums.md5 }" },
    ['malformed-value: sums.md5'],
  ],
  [
    'a manifest beside files of several folders',
    { fetch: "path: 'in/*/sales.csv'", delivery: '{ complete: { manifest: sums.txt } }' },
    ["malformed-value: 'in/*/sales.csv'"],
  ],
  [
    'a pattern that is none',
    { transmission: "{ from: filename, pattern: 'sales_([0-9]+' }" },
    ["invalid-pattern: 'sales_([0-9]+'"],
  ],
  [
    'a pattern without a group',
    { transmission: "{ from: filename, pattern: 'sales_[0-9]+' }" },
    ["invalid-pattern: 'sales_[0-9]+'"],
  ],
])('%s is refused where it is wrong', async (_name, asked, expected) => {
  const { findings } = await compileAsked(asked);
  expect(inShort(findings)).toEqual(expected);
});
