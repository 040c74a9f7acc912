import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import { compileCondition } from '../../conditions/compile-condition.js';
import { factTypesOfCounterparts } from '../../conditions/difference-fact-types.js';
import type { FactType } from '../../model/condition.js';
import { judgedRules, namingKey } from '../../model/plan.js';
import { isNumeric } from '../../model/types.js';
import { testCounts } from '../../model/rule-test-plan.js';
import type { Expectation, ExpectedBreak, RuleTestCase } from '../../model/rule-test-plan.js';
import type {
  Expectation as WrittenExpectation,
  ExpectationOfOne,
  ExpectedBreak as WrittenBreak,
} from '../../schema/generated/documents.js';
import { judgedEntity } from '../compile-duplicates.js';
import { find, resolve } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import { readLiteral } from '../read-literal.js';
import { entitiesOf } from './test-sides.js';
import type { TestedRule } from './test-sides.js';

/** What must come of a case: of all counterparts together, and of single ones. */
export function compileExpectation(
  context: CompileContext,
  { value, root }: Placed<WrittenExpectation>,
  tested: TestedRule,
): RuleTestCase['expect'] {
  const known = tested.rule.counterparts.map(({ name }) => name);
  const counterparts = Object.entries(value.counterparts ?? {}).map(([name, written]) => {
    const place = childOf(root, 'counterparts', name);
    if (!known.includes(name)) {
      const parameters = { kind: `counterpart of ${tested.rule.name}`, name, known };
      find(context, 'unknown-reference', parameters, keyOf(place), { suggestion: nearest(name, known) });
    }
    return [name, expectationOf(context, { value: written, root: place }, tested)] as const;
  });
  return { ...expectationOf(context, { value, root }, tested), counterparts: Object.fromEntries(counterparts) };
}

function expectationOf(
  context: CompileContext,
  { value, root }: Placed<ExpectationOfOne>,
  tested: TestedRule,
): Expectation {
  const counts = testCounts.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]] as const]));
  const breaks = value.breaks?.map((written, index) => {
    return compileBreak(context, { value: written, root: childOf(root, 'breaks', index) }, tested);
  });
  return { counts: Object.fromEntries(counts), ...(breaks && { breaks }) };
}

function compileBreak(
  context: CompileContext,
  { value, root }: Placed<WrittenBreak>,
  tested: TestedRule,
): ExpectedBreak {
  const { key: _key, facts: _facts, ...asked } = value;
  const types = factTypesOf(tested);
  checkDifferences(context, value.differences ?? [], types, childOf(root, 'differences'));
  if (value.owner !== undefined) resolve(context, 'team', value.owner, context.teams, childOf(root, 'owner'));
  return {
    ...asked,
    location: root,
    written: writtenText(value),
    key: keyOfBreak(context, { value: value.key ?? {}, root: childOf(root, 'key') }, tested),
    facts: factsOfBreak(context, { value: value.facts ?? {}, root: childOf(root, 'facts') }, types),
  };
}

/** `tier 4, category ledger-mismatch, differences gross`. */
function writtenText(value: WrittenBreak): string {
  const words = Object.entries(value).map(([name, asked]) => `${name} ${textOf(asked)}`);
  return words.length === 0 ? 'any break' : words.join(', ');
}

function textOf(asked: unknown): string {
  if (Array.isArray(asked)) return asked.length === 0 ? 'none' : asked.map(String).join(' and ');
  if (typeof asked !== 'object' || asked === null) return String(asked);
  return Object.entries(asked)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(' and ');
}

/** The facts of differences of the rule, as its classify rules know them. */
function factTypesOf({ rule, sides }: TestedRule): ReadonlyMap<string, FactType> {
  const fields = judgedRules(rule).map((judged) => {
    const counterpart = sides.counterparts.get(judged.counterpart.name) ?? sides.baseline;
    return {
      baseline: judgedEntity(sides.baseline, judged, judged.baseline),
      counterpart: judgedEntity(counterpart, judged, judged.counterpart),
    };
  });
  return factTypesOfCounterparts(rule, fields);
}

function checkDifferences(
  context: CompileContext,
  fields: readonly string[],
  types: ReadonlyMap<string, FactType>,
  place: Location,
): void {
  const type = types.get('differences');
  const known = type?.kind === 'list' ? type.values : [];
  for (const [index, value] of fields.entries()) {
    if (known.includes(value)) continue;
    find(context, 'unknown-value', { value, known }, childOf(place, index), { suggestion: nearest(value, known) });
  }
}

type WrittenValues = Placed<Readonly<Record<string, string | number | boolean | null>>>;

function keyOfBreak(context: CompileContext, { value, root }: WrittenValues, tested: TestedRule): ExpectedBreak['key'] {
  const known = namingKey(tested.rule);
  return Object.entries(value).flatMap(([field, written]) => {
    const place = childOf(root, field);
    const type = entitiesOf(tested.sides)
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === field)?.type;
    if (!known.includes(field) || !type) {
      find(context, 'unknown-field', { name: field, known }, keyOf(place), { suggestion: nearest(field, known) });
      return [];
    }
    const text = written === null ? null : readLiteral(context, type, written, place);
    return [{ field, value: text, isNumber: isNumeric(type) }];
  });
}

/** Each as the condition that a classify rule would ask. */
function factsOfBreak(
  context: CompileContext,
  { value, root }: WrittenValues,
  types: ReadonlyMap<string, FactType>,
): ExpectedBreak['facts'] {
  return Object.entries(value).flatMap(([fact, written]) => {
    const place = childOf(root, fact);
    const raw = written === null ? { operator: 'isNull', value: true } : { operator: 'equal', value: written };
    const { condition, diagnostics } = compileCondition({ fact, ...raw }, place, types, () =>
      context.sourceText(place),
    );
    context.findings.push(
      ...diagnostics.map((finding) => ({
        ...finding,
        location: finding.code === 'unknown-fact' ? keyOf(place) : place,
      })),
    );
    return condition ? [{ fact, condition }] : [];
  });
}
