import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { addDays } from '../../model/date-range.js';
import { nearest } from '../../base/suggestion.js';
import type { WorkspaceSource } from '../../config/index.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import type { RulePlan } from '../../model/plan.js';
import type { RuleTestCase, TestRecord } from '../../model/rule-test-plan.js';
import type { TestCase, TestDocument } from '../../schema/generated/documents.js';
import { find } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import { compileExpectation } from './compile-expectation.js';
import { findUnknownFields, readTestRecord } from './read-test-record.js';
import type { PlacedRecord } from './read-test-record.js';
import { recordsOfFile } from './records-of-file.js';
import { entitiesOf } from './test-sides.js';
import type { TestedRule } from './test-sides.js';

/** One case of a test; null where a side has no records because of a finding. */
export function compileTestCase(
  context: CompileContext,
  document: Placed<TestDocument>,
  index: number,
  tested: TestedRule,
): RuleTestCase | null {
  const { value, root } = document;
  const written = value.cases[index];
  if (!written) return null;
  const place = childOf(root, 'cases', index);
  const { rule, sides } = tested;
  findUnknownSides(context, written, place, rule);
  if (index === 0)
    findUnknownFields(context, { value: value.given ?? {}, root: childOf(root, 'given') }, entitiesOf(sides));
  const reading = { context, document, place, tested };
  const baseline = sideOf(reading, sides.baseline, written.baseline, childOf(place, 'baseline'));
  const counterparts = [...sides.counterparts].map(([name, entity]) => {
    return [name, sideOf(reading, entity, written[name], childOf(place, name))] as const;
  });
  const all = [...baseline, ...counterparts.flatMap(([, records]) => records)];
  return {
    name: written.name,
    location: childOf(place, 'name'),
    day: dayOf(tested, all),
    baseline,
    counterparts: Object.fromEntries(counterparts),
    expect: compileExpectation(context, { value: written.expect, root: childOf(place, 'expect') }, tested),
  };
}

/** A case has the sides of its rule. */
function findUnknownSides(context: CompileContext, written: TestCase, place: Location, rule: RulePlan): void {
  const known = ['baseline', ...rule.counterparts.map(({ name }) => name)];
  for (const name of Object.keys(written)) {
    if (['name', 'expect', ...known].includes(name)) continue;
    const parameters = { kind: `counterpart of ${rule.name}`, name, known: known.slice(1) };
    find(context, 'unknown-reference', parameters, keyOf(childOf(place, name)), { suggestion: nearest(name, known) });
  }
}

interface Reading {
  readonly context: CompileContext;
  readonly document: Placed<TestDocument>;
  readonly tested: TestedRule;
}

function sideOf(
  { context, document, tested }: Reading,
  entity: EntityPlan,
  written: TestCase[string],
  place: Location,
): readonly TestRecord[] {
  const given = { value: document.value.given ?? {}, root: childOf(document.root, 'given') };
  return recordsOf(context, tested.source, written, place).map((record) => {
    findUnknownFields(context, record, [entity]);
    return readTestRecord(context, entity, record, given);
  });
}

function recordsOf(
  context: CompileContext,
  source: WorkspaceSource,
  written: TestCase[string],
  place: Location,
): readonly PlacedRecord[] {
  if (Array.isArray(written)) {
    return written.map((value, index) => ({ value, root: childOf(place, index) }));
  }
  if (typeof written !== 'object' || !('file' in written) || typeof written.file !== 'string') return [];
  return recordsOfFile(context, source, written.file, childOf(place, 'file'));
}

/** The day that says which scope a case is of: that of the first record that has one, else the day before it is judged. */
function dayOf({ rule: { scope }, asOf }: TestedRule, records: readonly TestRecord[]): string {
  const told = scope
    ? records.map((record) => record[scope.field]).find((value) => typeof value === 'string')
    : undefined;
  return told?.slice(0, 10) ?? addDays(asOf.slice(0, 10), -1);
}
