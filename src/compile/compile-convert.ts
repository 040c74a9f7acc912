import { isCurrencyCode } from '../base/currency.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { ConvertPlan } from '../model/convert-plan.js';
import { currencyFields } from '../model/convert-plan.js';
import type { FieldComparison, RulePlan } from '../model/plan.js';
import { fieldsOfKey } from '../model/match-plan.js';
import type { PassPlan } from '../model/match-plan.js';
import type { ReferencePlan, RatesPlan } from '../model/reference-plan.js';
import { tellsDay, typeInWords } from '../model/types.js';
import type { RuleDocument } from '../schema/generated/documents.js';
import { typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';

/** What a conversion is checked against: what is matched, how, and what is compared. */
export interface ConvertedSides {
  readonly entities: readonly Entities[];
  readonly compared: readonly FieldComparison[];
  readonly passes: readonly PassPlan[];
  readonly references: ReadonlyMap<string, ReferencePlan | null>;
}

/** The currency that a rule converts to; nothing where it does not, or where that cannot be told. */
export function compileConvert(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  sides: ConvertedSides,
): Pick<RulePlan, 'convert'> {
  const { convert: written } = value;
  if (!written) return {};
  const at = childOf(root, 'convert');
  const rates = ratesOf(context, written.rates, sides.references, childOf(at, 'rates'));
  const { to, asOf } = written;
  if (!isCurrencyCode(to)) {
    find(context, 'malformed-value', { value: to, expected: 'a currency code of ISO 4217' }, childOf(at, 'to'));
  }
  checkAsOf(context, sides, asOf, childOf(at, 'asOf'));
  if (!sides.compared.some(({ type }) => type.kind === 'money')) {
    find(context, 'key-without-effect', { key: 'convert', reason: 'no money is compared' }, keyOf(at));
  }
  checkPasses(context, sides, childOf(root, 'match'));
  for (const [name, timing] of Object.entries(value.timing ?? {})) {
    if (timing.carry === undefined) continue;
    const place = keyOf(childOf(root, 'timing', name, 'carry'));
    find(context, 'not-supported', { what: 'records of other scopes in a rule that converts' }, place);
  }
  if (!rates) return {};
  const { onMissing, name } = rates;
  return { convert: { to, rates: name, asOf, maxAge: ageOf(written.maxAge), onMissing } };
}

function ageOf(text: string): ConvertPlan['maxAge'] {
  return { count: Number.parseInt(text, 10), unit: text.endsWith('bd') ? 'bd' : 'd' };
}

function ratesOf(
  context: CompileContext,
  name: string,
  references: ConvertedSides['references'],
  location: Location,
): RatesPlan | null {
  const reference = resolve(context, 'reference', name, references, location);
  if (!reference) return null;
  if (reference.kind === 'rates') return reference;
  find(context, 'type-mismatch', { what: `'${name}'`, expected: 'rates', found: `a ${reference.kind}` }, location);
  return null;
}

function checkAsOf(context: CompileContext, { entities }: ConvertedSides, asOf: string, location: Location): void {
  for (const sides of entities) {
    const types = typesOf(context, sides, asOf, location);
    if (!types) return;
    const wrong = [types.baseline, types.counterpart].find((type) => !tellsDay(type));
    if (!wrong) continue;
    const parameters = { what: `'asOf'`, expected: 'a date or a timestamp', found: typeInWords(wrong) };
    find(context, 'type-mismatch', parameters, location);
    return;
  }
}

/** What is blocked goes by amounts and currencies as they were delivered, which keys must not ask for; and sums hide what is unknown. */
function checkPasses(context: CompileContext, { entities, passes }: ConvertedSides, location: Location): void {
  const converted = new Set(
    entities.flatMap(({ baseline, counterpart }) =>
      [baseline, counterpart].flatMap((entity) => [
        ...currencyFields(entity),
        ...entity.fields.flatMap(({ name, type }) => (type.kind === 'money' ? [name] : [])),
      ]),
    ),
  );
  for (const [index, pass] of passes.entries()) {
    const at = childOf(location, index);
    const field = fieldsOfKey(pass).find((name) => converted.has(name));
    if (field !== undefined) {
      const what = `'${field}' in a key of a rule that converts: amounts may be near, and every currency is the same`;
      find(context, 'not-supported', { what }, keyOf(childOf(at, 'key')));
    }
    if (pass.cardinality === 'one-to-one') continue;
    find(context, 'not-supported', { what: 'groups of records in a rule that converts' }, keyOf(at));
  }
}

/** The rates that rules convert by, also those that hold later. */
export function ratesOfRules(rules: Iterable<RulePlan>): readonly string[] {
  return [...rules].flatMap(({ convert, later }) => [
    ...(convert ? [convert.rates] : []),
    ...ratesOfRules(later.map(({ rule }) => rule)),
  ]);
}
