/** What a construct of the parser is called, for those that the user sees under another name or none. */
const constructs: Readonly<Record<string, string>> = {
  SUBQUERY: 'A subquery',
  WINDOW: 'A window function (OVER)',
  STAR: 'The star (*)',
  PARAMETER: 'A parameter ($ or ?)',
  LAMBDA: 'A lambda',
  COLLATE: 'A collation',
  POSITIONAL_REFERENCE: 'A column by number (#)',
  DEFAULT: 'DEFAULT',
  OPERATOR_TRY: 'TRY',
  ARRAY_EXTRACT: 'A part of a value ([…])',
  ARRAY_SLICE: 'A part of a value ([…])',
  ARRAY_CONSTRUCTOR: 'A list ([…])',
  STRUCT_EXTRACT: 'A part of a value',
};

/** Functions that the parser makes of other ways of writing. */
const rewritten: Readonly<Record<string, string>> = {
  list_value: 'A list ([…])',
  struct_pack: 'A struct ({…})',
  map: 'A map',
  row: 'A row of several values',
  timezone: 'AT TIME ZONE',
  date_part: 'EXTRACT',
  position: 'POSITION',
  like_escape: 'LIKE with ESCAPE',
  not_like_escape: 'LIKE with ESCAPE',
};

const operators: Readonly<Record<string, string>> = {
  '%': "The operator '%' (write mod)",
  '//': "The operator '//' (write floor around /)",
  '~': "The operator '~' (write regexp_matches)",
  '~~*': 'ILIKE',
  '!~~*': 'NOT ILIKE',
  '~~~': 'GLOB',
};

/** A construct of the parser, as the beginning of a sentence. */
export function constructInWords(name: string): string {
  return constructs[name] ?? `The construct ${name.toLowerCase().replaceAll('_', ' ')}`;
}

/** What the user wrote that the parser made a function of, as the beginning of a sentence. */
export function rewrittenInWords(name: string, token: string): string {
  return rewritten[name] ?? `'${token}'`;
}

export function operatorInWords(name: string): string {
  if (name.endsWith('__postfix')) return `The operator '${name.replace('__postfix', '')}' with nothing behind it`;
  return operators[name] ?? `The operator '${name}'`;
}
