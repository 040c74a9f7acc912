import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCsvRecord } from '../../../src/formats/csv/write-record.js';
import type { Batch } from '../../../src/model/batch.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { MappedFeed, Plan } from '../../../src/model/plan.js';
import type { CrosswalkPlan } from '../../../src/model/reference-plan.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, entityOf, feedOf, fieldOf, plannedFeed } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

type Plans = Pick<Plan, 'references' | 'feeds'>;

/** A row of a crosswalk; both days are inclusive, and empty when open. */
interface Row {
  readonly key: readonly string[];
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

interface SoldRecord {
  readonly key: readonly string[];
  /** As it is written: a day, no day at all, or nothing. */
  readonly day: string;
}

/** Days run over the end of a month, of a year and of a February that has a 29th. */
const firstDays = ['2026-10-28', '2026-12-29', '2028-02-26'];
const dayOf = (first: string, index: number): string => {
  return new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
};
const days = 8;

/** Texts of keys that a file tells apart, and some that it does not have. */
const plainParts = ['a', 'A', 'a ', '1', '01', 'ü', 'u\u0308', 'x,y', '"', 'l\nm'];
const unknownParts = ['nowhere', 'b', ' '];
/** Texts that the key of a feed holds, and other writings of the same. */
const heldParts = ['A', 'B', 'Ü', '0', 'X,Y'];
const otherWritings = (text: string): readonly string[] => [text, ` ${text}`, text.toLowerCase(), `${text} `];

interface Case {
  readonly source: 'file' | 'feed';
  readonly isDated: boolean;
  readonly usesOwnDay: boolean;
  /** The day of the delivery. */
  readonly date: string;
  readonly required: boolean;
  readonly fallback: string | null;
  readonly rows: readonly Row[];
  readonly records: readonly SoldRecord[];
}

/** The days of one key: cut into pieces that touch, of which some are left out; the ends may be open. */
const pieces = fc.record({
  cuts: fc.uniqueArray(fc.integer({ min: 0, max: days }), { minLength: 2, maxLength: 5 }),
  kept: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  openStart: fc.boolean(),
  openEnd: fc.boolean(),
});

function cutDays(
  first: string,
  { cuts, kept, openStart, openEnd }: typeof pieces extends fc.Arbitrary<infer T> ? T : never,
): readonly Pick<Row, 'from' | 'to'>[] {
  const borders = cuts.toSorted((left, right) => left - right);
  return borders.slice(1).flatMap((end, index) => {
    if (!kept[index]) return [];
    const from = index === 0 && openStart ? '' : dayOf(first, borders[index] ?? 0);
    const to = index === borders.length - 2 && openEnd ? '' : dayOf(first, end - 1);
    return [{ from, to }];
  });
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    source: fc.constantFrom('file' as const, 'feed' as const),
    width: fc.integer({ min: 1, max: 3 }),
    isDated: fc.boolean(),
    ownDay: fc.boolean(),
    first: fc.constantFrom(...firstDays),
    required: fc.boolean(),
    fallback: fc.constantFrom(null, null, 'by default'),
  })
  .chain(({ source, width, isDated, ownDay, first, ...rest }) => {
    const parts = source === 'file' ? plainParts : heldParts;
    const key = fc.array(fc.constantFrom(...parts), { minLength: width, maxLength: width });
    const wanted = source === 'file' ? parts : parts.flatMap(otherWritings);
    const written = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...wanted) },
      { weight: 1, arbitrary: fc.constantFrom('', ...unknownParts) },
      { weight: 1, arbitrary: fc.constant('') },
    );
    const day = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -1, max: days }).map((index) => dayOf(first, index)) },
      { weight: 1, arbitrary: fc.constantFrom('', '2026-02-30') },
    );
    return fc.record({
      source: fc.constant(source),
      isDated: fc.constant(isDated),
      usesOwnDay: fc.constant(isDated && ownDay),
      date: fc.integer({ min: -1, max: days }).map((index) => dayOf(first, index)),
      required: fc.constant(rest.required),
      fallback: fc.constant(rest.fallback),
      rows: fc
        .uniqueArray(fc.tuple(key, pieces), {
          minLength: 1,
          maxLength: 8,
          selector: ([texts]) => JSON.stringify(texts),
        })
        .map((keyed) =>
          keyed.flatMap(([texts, cut]) =>
            (isDated ? cutDays(first, cut) : [{ from: '', to: '' }]).map((ends) => ({ key: texts, ...ends })),
          ),
        )
        .map((keyed) => keyed.map((row, index) => ({ ...row, value: `value ${index}` }))),
      records: fc.array(fc.record({ key: fc.array(written, { minLength: width, maxLength: width }), day }), {
        minLength: 1,
        maxLength: 12,
      }),
    });
  })
  // A crosswalk without rows is refused when it is compiled.
  .filter(({ rows }) => rows.length > 0);

type Answer =
  | { readonly kind: 'value'; readonly value: string | null }
  | { readonly kind: 'set aside'; readonly disposition: string; readonly codes: readonly string[] };

/** What becomes of a record, as a person would look it up with a finger on the list. */
function lookUp({ source, isDated, usesOwnDay, date, required, fallback, rows }: Case, record: SoldRecord): Answer {
  const problems = record.day === '' ? ['missing-value'] : record.day.endsWith('02-30') ? ['malformed-field'] : [];
  const key = record.key.map((text) => (source === 'feed' ? text.replaceAll(/^ +| +$/g, '').toUpperCase() : text));
  const isEmpty = key.every((text) => text === '');
  if (isEmpty && required && fallback === null) problems.push('missing-value');
  if (problems.length > 0) return { kind: 'set aside', disposition: 'quarantine', codes: problems };
  if (isEmpty) return { kind: 'value', value: fallback };
  const day = usesOwnDay ? record.day : date;
  const row = rows.find(({ key: held, from, to }) => {
    return (
      held.every((text, index) => text === key[index]) &&
      (!isDated || ((from === '' || from <= day) && (to === '' || day <= to)))
    );
  });
  if (row) return { kind: 'value', value: row.value };
  return { kind: 'set aside', disposition: 'dead-letter', codes: ['unknown-crosswalk-key'] };
}

const partNames = ({ rows }: Case): readonly string[] => (rows[0]?.key ?? []).map((_, index) => `part${index}`);

function tableOf(test: Case): string {
  const header = [...partNames(test), 'value', 'from', 'to'];
  const lines = test.rows.map(({ key, value, from, to }) => writeCsvRecord([...key, value, from || null, to || null]));
  return [writeCsvRecord(header), ...lines].join('');
}

/** Puts the crosswalk where it is looked up: a file of the workspace, or the batch of a feed. */
async function placeReference(test: Case): Promise<Plans> {
  const names = partNames(test);
  const common: Omit<CrosswalkPlan, 'source' | 'key'> = {
    name: 'products',
    kind: 'crosswalk',
    owner: null,
    value: 'value',
    validity: test.isDated ? { from: 'from', to: 'to' } : null,
    onMissing: { tier: 3, category: 'unknown-product', owner: null },
  };
  const text = tableOf(test);
  if (test.source === 'file') {
    const path = `${uniqueName('products')}.csv`;
    await writeFile(join(place.tools.workspace, path), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const source = {
      kind: 'file',
      path,
      sha256,
      columns: [...names, 'value', 'from', 'to'],
      rows: test.rows.length,
    } as const;
    return {
      references: { products: { ...common, source, key: names.map((column) => ({ column, normalize: [] })) } },
      feeds: {},
    };
  }
  const string = { kind: 'string' } as const;
  const normalize = ['trim', 'upper'] as const;
  const product = entityOf([
    ...names.map((name) => fieldOf(name, string, { required: true, normalize: [...normalize] })),
    fieldOf('value', string, { required: true }),
    fieldOf('from', { kind: 'date' }),
    fieldOf('to', { kind: 'date' }),
  ]);
  const map = product.fields.map(({ name }) => columnOf(name, { column: name }));
  const feed = feedOf(map, { name: `master/${uniqueName('products')}` });
  await place.ingest(feed, product, [{ bytes: text }]);
  const key = names.map((column) => ({ column, normalize: [...normalize] }));
  const products = { ...common, source: { kind: 'feed', feed: feed.name } as const, key };
  return { references: { products }, feeds: { [feed.name]: plannedFeed(feed) } };
}

function saleOf({ required, fallback }: Case): EntityPlan {
  return entityOf([
    fieldOf('id', { kind: 'string' }, { required: true }),
    fieldOf('day', { kind: 'date' }, { required: true }),
    fieldOf('product', { kind: 'string' }, { required, default: fallback }),
  ]);
}

function salesOf(test: Case): MappedFeed {
  const columns = partNames(test);
  const asOf = test.usesOwnDay ? 'day' : null;
  return feedOf(
    [columnOf('id'), columnOf('day'), { kind: 'crosswalk', field: 'product', columns, reference: 'products', asOf }],
    {
      name: `tills/${uniqueName('sales')}`,
    },
  );
}

function deliveryOf(test: Case, lineEnd: string): string {
  const lines = [
    ['ID', 'DAY', ...partNames(test)],
    ...test.records.map(({ key, day }, index) => [`r${index}`, day || null, ...key.map((text) => text || null)]),
  ];
  return lines.map((line) => writeCsvRecord(line).replace(/\n$/, lineEnd)).join('');
}

/** Where each record is, in the order of the delivery. */
async function answersOf(test: Case, batch: Batch): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  for (const [record, , , value] of await place.snapshot(saleOf(test), batch)) {
    expect(answers.has(Number(record))).toBe(false);
    answers.set(Number(record), { kind: 'value', value: value as string | null });
  }
  expect([...answers.keys()]).toEqual([...answers.keys()].toSorted((left, right) => left - right));
  for (const { record, disposition, reasons } of await place.setAside(batch)) {
    expect(answers.has(record)).toBe(false);
    answers.set(record, { kind: 'set aside', disposition, codes: reasons.map(({ code }) => code) });
  }
  expect(answers.size).toBe(test.records.length);
  return test.records.map((_, index) => answers.get(index + 1) as Answer);
}

test('a record gets the value that its key had on its day, and is set aside when there is none, whichever way it is read', () =>
  fc.assert(
    fc.asyncProperty(cases, async (test) => {
      const plan = await placeReference(test);
      const expected = test.records.map((record) => lookUp(test, record));
      const clean = deliveryOf(test, '\n');
      // A blank line is no record, and makes the careful reader read the file.
      const unclean = clean.replace('\n', '\n\n');
      for (const bytes of [clean, unclean]) {
        const files = ['first.csv', 'again.csv'].map((name) => ({ name, bytes }));
        const { batch } = await place.ingest(salesOf(test), saleOf(test), files, { plan, date: test.date });
        expect(await answersOf(test, batch)).toEqual(expected);
        const { scanned, snapshot, quarantined, deadLettered, deduplicated } = batch.counts;
        expect(snapshot + quarantined + deadLettered + deduplicated).toBe(scanned);
        expect([scanned, deduplicated]).toEqual([2 * test.records.length, test.records.length]);
      }
    }),
    { numRuns: 25 },
  ));
