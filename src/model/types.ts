/** The type of a field, as declared by its entity. Decimals and money are exact; scale is digits after the point. */
export type FieldType =
  | { readonly kind: 'string' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'money'; readonly precision: number; readonly scale: number; readonly currency: string }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'time' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'currency' }
  | { readonly kind: 'gtin' }
  | { readonly kind: 'country' };

/** Differences and percentages of more digits than this would not fit into the 38 that are exact. */
export const mostDigits = 28;

export type TypeName = FieldType['kind'];

/** The types whose values are numbers and can be added, subtracted and compared by size. */
export function isNumeric(type: FieldType): boolean {
  return type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'money';
}

/**
 * The type a number is calculated in, which has room for sums and products; null for what is no number. An engine may
 * give the result of numbers of up to 18 digits no more than 18, and fail beyond.
 */
export function calculationType(type: FieldType): FieldType | null {
  if (type.kind === 'integer') return { kind: 'decimal', precision: 19, scale: 0 };
  if (type.kind !== 'decimal' && type.kind !== 'money') return null;
  return { kind: 'decimal', precision: Math.max(19, type.precision), scale: type.scale };
}

/** The type a decimal or money has inside an expression; null for what stays as it is. */
export function operandType(type: FieldType): FieldType | null {
  return type.kind === 'integer' ? null : calculationType(type);
}

/** The types whose values are instants or days. */
export function tellsDay(type: FieldType): boolean {
  return type.kind === 'date' || type.kind === 'timestamp';
}

/** The types whose values are instants, days or times of a day, and can differ by a duration. */
export function isTemporal(type: FieldType): boolean {
  return tellsDay(type) || type.kind === 'time';
}

const textual: readonly TypeName[] = ['string', 'enum', 'currency', 'gtin', 'country'];

/** The types whose values are text. */
export function isTextual(type: FieldType): boolean {
  return textual.includes(type.kind);
}

const names: Record<TypeName, string> = {
  string: 'a string',
  integer: 'an integer',
  decimal: 'a decimal',
  money: 'money',
  boolean: 'a boolean',
  date: 'a date',
  timestamp: 'a timestamp',
  time: 'a time of day',
  enum: 'one of its values',
  currency: 'an ISO 4217 currency code',
  gtin: 'a GTIN of 8, 12, 13 or 14 digits with a right check digit',
  country: 'an ISO 3166-1 alpha-2 country code',
};

/** The type in words, as a sentence would name it. */
export function typeInWords(type: FieldType): string {
  return type.kind === 'enum' ? `one of ${type.values.join(', ')}` : names[type.kind];
}

/**
 * A value as plain data and without loss: text for strings, codes, exact decimals (`-12.50`), dates (`2026-11-01`), instants
 * (`2026-11-01T12:00:00Z`) and times of day (`12:00:00`); true or false; null.
 */
export type Value = string | boolean | null;
