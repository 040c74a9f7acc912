import type { EntityPlan, FieldPlan } from './entity-plan.js';
import type { ConvertedSeen, RateSaid } from './converted-seen.js';
import type { Difference, RecordSeen, RecordValues } from './outcome.js';
import { mostDigits } from './types.js';
import type { FieldType } from './types.js';

/** The one currency that the money of both sides is brought to before records are paired. */
export interface ConvertPlan {
  readonly to: string;
  /** A reference of kind `rates`. */
  readonly rates: string;
  /** The field with the day of the rate. */
  readonly asOf: string;
  /** How old a rate may be on that day. */
  readonly maxAge: { readonly count: number; readonly unit: 'd' | 'bd' };
  /** What a pair without a rate is, where no classify rule decides. */
  readonly onMissing: { readonly tier: number; readonly category: string };
}

/** Digits that a converted amount may have more than the amount: no two currencies are further apart. */
const digitsOfRates = 8;

/** The field with an amount, or a currency, as it was delivered; no name of an entity has a space. */
export function ownField(field: string): string {
  return `own ${field}`;
}

/** The field with the rate of a currency, as `rateText` writes it. */
export function rateField(currency: string): string {
  return `rate of ${currency}`;
}

/** The currencies that money fields of an entity are in, each once. */
export function currencyFields({ fields }: Pick<EntityPlan, 'fields'>): readonly string[] {
  return [...new Set(fields.flatMap(({ type }) => (type.kind === 'money' ? [type.currency] : [])))];
}

/**
 * What records are once they are converted: their money and its currencies are those that are compared, and what was delivered stands
 * behind all fields, with the rate of each currency.
 */
export function convertedEntity(entity: EntityPlan, to: string): EntityPlan {
  const currencies = currencyFields(entity);
  const own = entity.fields.flatMap((field): FieldPlan[] => {
    const { type } = field;
    if (type.kind === 'money') {
      return [{ ...field, name: ownField(field.name), type: { ...type, currency: ownField(type.currency) } }];
    }
    return currencies.includes(field.name) ? [{ ...field, name: ownField(field.name) }] : [];
  });
  const rates = currencies.map((currency): FieldPlan => {
    return { name: rateField(currency), type: { kind: 'string' }, required: false, default: null, normalize: [] };
  });
  const fields = entity.fields.map((field) => ({ ...field, type: convertedType(field.type) }));
  return { ...entity, fields: [...fields, ...own, ...rates], convertedTo: to };
}

function convertedType(type: FieldType): FieldType {
  return type.kind === 'money' ? { ...type, precision: Math.min(mostDigits, type.precision + digitsOfRates) } : type;
}

/** How a rate is written beside what it converted: day, path, and by what an amount was multiplied and divided. */
export function rateText({ day, path, rate }: RateSaid): string {
  return [day, path, rate].join(' ');
}

function readRate(text: string): RateSaid {
  const [day = '', path = '', ...rate] = text.split(' ');
  return { day, path: path as RateSaid['path'], rate: rate.join(' ') };
}

/** The values of a converted record as they were delivered, and what its money was brought to, where it was in another currency. */
export function readConverted(
  { fields }: Pick<EntityPlan, 'fields'>,
  values: RecordValues,
  to: string,
): { readonly values: RecordValues; readonly converted?: ConvertedSeen } {
  const names = fields.map(({ name }) => name);
  const own = (name: string): string => (names.includes(ownField(name)) ? ownField(name) : name);
  const delivered = names
    .filter((name) => !name.includes(' '))
    .map((name) => [name, values[own(name)] ?? null] as const);
  const amounts = fields.flatMap(({ name, type }) => {
    if (type.kind !== 'money' || name.includes(' ')) return [];
    const [amount, currency] = [values[ownField(name)] ?? null, values[ownField(type.currency)] ?? null];
    if (amount === null || currency === to) return [];
    const text = values[rateField(type.currency)] ?? null;
    const rate = typeof text === 'string' ? readRate(text) : null;
    const converted = values[name] ?? null;
    return [
      [name, { amount: typeof converted === 'string' ? converted : null, currency: type.currency, rate }] as const,
    ];
  });
  const seen = { values: Object.fromEntries(delivered) };
  return amounts.length === 0 ? seen : { ...seen, converted: { to, amounts: Object.fromEntries(amounts) } };
}

/** What a pair is of which an amount has no rate; null for any other difference. */
export function missingRateOf(
  { convert }: { readonly convert?: ConvertPlan },
  { side, baseline, counterpart }: Pick<Difference, 'side' | 'baseline' | 'counterpart'>,
): ConvertPlan['onMissing'] | null {
  if (!convert || side !== null) return null;
  return [baseline, counterpart].some(lacksRate) ? convert.onMissing : null;
}

function lacksRate(record: RecordSeen | null): boolean {
  return Object.values(record?.converted?.amounts ?? {}).some(({ amount }) => amount === null);
}
