import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import type { RulePlan } from '../../model/plan.js';
import { keyOf } from '../../base/location.js';
import type { RatesLayout } from '../../model/rates-plan.js';
import type { ReferencePlan, TableColumn, TablePlan } from '../../model/reference-plan.js';
import type { ReferenceRows } from '../../model/rule-test-plan.js';
import type { FieldType } from '../../model/types.js';
import { equivalentsOf } from '../../model/used-equivalents.js';
import type { TestDocument } from '../../schema/generated/documents.js';
import { find, literalText } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import type { RuleReferences } from '../compile-side.js';
import { readLiteral } from '../read-literal.js';

/** The rows that a test gives to references of its rule; one that a feed delivers must be given. */
export function compileReferenceRows(
  context: CompileContext,
  { value, root }: Placed<TestDocument>,
  rule: RulePlan,
  { references }: RuleReferences,
): Readonly<Record<string, ReferenceRows>> {
  const used = usedBy(rule);
  const given: Record<string, ReferenceRows> = {};
  for (const [name, rows] of Object.entries(value.reference ?? {})) {
    const place = childOf(root, 'reference', name);
    const reference = references.get(name);
    if (!used.includes(name)) {
      const parameters = { kind: `reference of ${rule.name}`, name, known: used };
      find(context, 'unknown-reference', parameters, keyOf(place), { suggestion: nearest(name, used) });
    } else if (reference) given[name] = rowsOf(context, reference, rows, place);
  }
  for (const name of used) {
    if (references.get(name)?.source.kind !== 'feed' || name in given) continue;
    const what = `tests of a rule that looks up ${name}, which a feed delivers, without rows for it under \`reference\``;
    find(context, 'not-supported', { what }, childOf(root, 'test'));
  }
  return given;
}

/** The references that a rule reads itself; those of maps are none of its. */
function usedBy({ lookups, passes, convert }: RulePlan): readonly string[] {
  const names = [
    ...lookups.map(({ reference }) => reference),
    ...equivalentsOf(passes).map(({ reference }) => reference),
    ...(convert ? [convert.rates] : []),
  ];
  return [...new Set(names)];
}

type WrittenRow = NonNullable<TestDocument['reference']>[string][number];

function rowsOf(
  context: CompileContext,
  reference: ReferencePlan,
  rows: readonly WrittenRow[],
  place: Location,
): ReferenceRows {
  const columns = columnsOf(reference);
  const types = typesOf(reference, columns);
  return {
    columns,
    rows: rows.map((row, index) => {
      for (const name of Object.keys(row)) {
        if (columns.includes(name)) continue;
        const location = keyOf(childOf(place, index, name));
        find(context, 'unknown-column', { name, known: columns }, location, { suggestion: nearest(name, columns) });
      }
      return columns.map((name) => cellOf(context, types.get(name), row[name] ?? null, childOf(place, index, name)));
    }),
  };
}

function columnsOf(reference: ReferencePlan): readonly string[] {
  if (reference.source.kind === 'file') return reference.source.columns;
  return [...new Set([...tableColumns(reference).map(({ name }) => name), ...daysOf(reference)])];
}

function tableColumns(reference: ReferencePlan): readonly TableColumn[] {
  return reference.kind === 'table' ? [...reference.key, ...reference.values] : [];
}

function daysOf(reference: ReferencePlan): readonly string[] {
  const validity = 'validity' in reference ? (reference satisfies Pick<TablePlan, 'validity'>).validity : null;
  return validity === null ? [] : [validity.from, validity.to];
}

const day: FieldType = { kind: 'date' };
const rate: FieldType = { kind: 'decimal', precision: 18, scale: 10 };

/** What cells of some columns must be; of the others any text will do. */
function typesOf(reference: ReferencePlan, columns: readonly string[]): ReadonlyMap<string, FieldType> {
  if (reference.kind === 'rates') return typesOfRates(reference.layout, columns);
  const typed = tableColumns(reference).flatMap(({ name, type, unit }) => (unit ? [] : [[name, type] as const]));
  return new Map([...typed, ...daysOf(reference).map((name) => [name, day] as const)]);
}

function typesOfRates(layout: RatesLayout, columns: readonly string[]): ReadonlyMap<string, FieldType> {
  const rates = layout.kind === 'long' ? [layout.rate] : columns.filter((name) => /^[A-Z]{3}$/.test(name));
  return new Map([[layout.date, day], ...rates.map((name) => [name, rate] as const)]);
}

function cellOf(
  context: CompileContext,
  type: FieldType | undefined,
  written: WrittenRow[string],
  location: Location,
): string {
  if (written === null) return '';
  if (type === undefined) return literalText(context, written, location);
  // a code of digits in a column of texts is written without quotes in a file, too
  const text =
    type.kind === 'string' ? literalText(context, written, location) : readLiteral(context, type, written, location);
  return text ?? '';
}
