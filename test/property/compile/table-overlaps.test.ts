import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTableOverlaps } from '../../../src/compile/analysis/table-overlaps.js';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { SourceTable } from '../../../src/config/index.js';
import type { TablePlan } from '../../../src/model/reference-plan.js';
import { decimal } from '../../support/plans.js';

const columns = ['store', 'low', 'high', 'from', 'to'] as const;
type Row = readonly [store: string, low: string, high: string, from: string, to: string];

const days = ['', '2026-02-27', '2026-02-28', '2026-03-01', '2027-01-01'];
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('1', '01', '2'),
  fc.constantFrom('', '-0.5', '0', '2', '9.50', '10'),
  fc.constantFrom('', '-0.25', '0.0', '3', '9.5', '11'),
  fc.constantFrom(...days),
  fc.constantFrom(...days),
);

const table: TablePlan = {
  name: 'tiers',
  kind: 'table',
  owner: null,
  source: { kind: 'file', path: 'tiers.csv', sha256: '', columns, rows: 0 },
  key: [{ name: 'store', type: { kind: 'integer' } }],
  values: [],
  validity: { from: 'from', to: 'to' },
};

interface Found {
  readonly code: string;
  readonly row: number;
}

/** What is found in the rows of a table, by the place in its file. */
function findingsOf(rows: readonly Row[], isDated: boolean, hasRange: boolean): readonly Found[] {
  const file: SourceTable = {
    file: 'tiers.csv',
    columns,
    rows,
    sha256: '',
    locationOf: (index) => ({ file: 'tiers.csv', document: 0, path: [index], part: 'value' }),
  };
  const context = { findings: [] as Diagnostic[] };
  const ranges = hasRange ? [{ from: 'low', to: 'high', type: decimal(6, 2) }] : [];
  const reference = { ...table, validity: isDated ? table.validity : null };
  checkTableOverlaps(context, file, reference, ranges);
  return context.findings.map(({ code, location }) => ({ code, row: Number(location.path[0]) }));
}

/** Rows that a lookup would find for one record, told by asking of every two of them. */
function overlapping(rows: readonly Row[], isDated: boolean, hasRange: boolean): boolean {
  const whole = rows
    .filter((each) => !hasRange || inOrder(each[1], each[2], Number))
    .filter((each) => !isDated || inOrder(each[3], each[4], String));
  return whole.some((left, index) =>
    whole.slice(index + 1).some((right) => {
      const same = Number(left[0]) === Number(right[0]);
      const within = !hasRange || meet(left[1], left[2], right[1], right[2], Number);
      return same && within && (!isDated || meet(left[3], left[4], right[3], right[4], String));
    }),
  );
}

function inOrder<T>(from: string, to: string, read: (text: string) => T): boolean {
  return from === '' || to === '' || read(from) <= read(to);
}

function meet<T>(from: string, to: string, otherFrom: string, otherTo: string, read: (text: string) => T): boolean {
  return inOrder(from, otherTo, read) && inOrder(otherFrom, to, read);
}

test('two rows of a table that are for one record are found, and no others', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), fc.boolean(), (rows, isDated, hasRange) => {
      const findings = findingsOf(rows, isDated, hasRange);
      expect(findings.some(({ code }) => code === 'overlapping-rows')).toBe(overlapping(rows, isDated, hasRange));
      const reversed = hasRange && rows.some((each) => !inOrder(each[1], each[2], Number));
      expect(findings.some(({ code }) => code === 'reversed-range')).toBe(reversed);
    }),
    { numRuns: 500 },
  );
});

test('twenty thousand rows of one key in bands that touch are told apart at once', () => {
  const rows = Array.from({ length: 20_000 }, (_, index): Row => ['1', String(index), String(index), '', '']);
  expect(findingsOf(rows, true, true)).toEqual([]);
});
