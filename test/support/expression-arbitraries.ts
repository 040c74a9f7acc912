import fc from 'fast-check';

/** Expressions as a person could write them, by the family of their value; `tie` makes them nest. */
type Texts = {
  readonly number: string;
  readonly text: string;
  readonly boolean: string;
  readonly date: string;
};

const spaced = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(' ', '  ', '\n', ' /* é */ ', ' -- 😀\n'), ...parts)
    .map(([space, ...texts]) => texts.join(space));
const word = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const call = (name: string, ...parameters: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parameters).map((texts) => `${name}(${texts.join(', ')})`);

const letters = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', "'", '"', '-', '/', '*', '%', '_', 'é', '😀', '0', '7'),
  maxLength: 6,
});
const quoted = letters.map((text) => `'${text.replaceAll("'", "''")}'`);
const digits = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => `${whole}.${part}`),
);
const days = fc
  .integer({ min: 0, max: 40 })
  .map((day) => `date '${new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)}'`);

/** Columns as they arrived that generated expressions read. */
export const rawColumns = ['A', 'a b', 'x"y', "it's", '--', 'Größe'] as const;
const rawColumn = fc.constantFrom(...rawColumns).map((name) => `raw."${name.replaceAll('"', '""')}"`);

const { number, text, boolean, date } = fc.letrec<Texts>((tie) => {
  const leaf = { maxDepth: 4, depthSize: 'small', withCrossShrink: true } as const;
  return {
    number: fc.oneof(
      leaf,
      word('field.n', 'field.d', '-1', '- 2'),
      digits,
      spaced(tie('number'), word('+', '-', '*'), tie('number')).map((inner) => `(${inner})`),
      tie('number').map((inner) => `-(${inner})`),
      call('abs', tie('number')),
      call('coalesce', tie('number'), tie('number')),
      call('greatest', tie('number'), tie('number')),
      call('nullif', tie('number'), tie('number')),
      call('length', tie('text')),
      call('sign', tie('number')),
      call('round', tie('number'), word('0', '1', '2', '5')),
      call('days_between', tie('date'), tie('date')),
      call('isodow', tie('date')),
      call('year', tie('date')),
      spaced(word('case when'), tie('boolean'), word('then'), tie('number'), word('else'), tie('number'), word('end')),
    ),
    text: fc.oneof(
      leaf,
      word('field.t'),
      rawColumn,
      quoted,
      spaced(tie('text'), word('||'), tie('text')).map((inner) => `(${inner})`),
      call('upper', tie('text')),
      call('trim', tie('text')),
      call('substr', tie('text'), word('1', '2'), word('0', '2')),
      call('replace', tie('text'), quoted, quoted),
      call('regexp_extract', tie('text'), word("'([0-9]+)'", "'(a|B)(.)'", String.raw`'^\s*(\S)'`), word('0', '1')),
      call('regexp_replace', tie('text'), word("'^.'", "'[0-9]$'"), word("'-'", String.raw`'<\0>'`)),
      call('coalesce', tie('text'), quoted),
      spaced(word('case'), tie('text'), word('when'), tie('text'), word('then'), tie('text'), word('end')),
    ),
    boolean: fc.oneof(
      leaf,
      word('field.b', 'true', 'false'),
      spaced(tie('number'), word('=', '<>', '<', '<=', '>', '>=', 'is distinct from'), tie('number')),
      spaced(tie('text'), word('=', '<', 'like', 'not like', 'is not distinct from'), tie('text')),
      spaced(tie('date'), word('=', '<', '>='), tie('date')),
      spaced(tie('boolean'), word('and', 'or'), tie('boolean')).map((inner) => `(${inner})`),
      tie('boolean').map((inner) => `not (${inner})`),
      tie('text').map((inner) => `(${inner}) is null`),
      spaced(tie('number'), word('between', 'not between'), tie('number'), word('and'), tie('number')),
      fc
        .tuple(tie('text'), word('in', 'not in'), fc.array(tie('text'), { minLength: 1, maxLength: 3 }))
        .map(([operand, operator, list]) => `(${operand}) ${operator} (${list.join(', ')})`),
      call('starts_with', tie('text'), tie('text')),
      call('regexp_matches', tie('text'), word("'^a'", "'[^a-z]{2}'", "'(?i)b$'")),
    ),
    date: fc.oneof(
      leaf,
      word('field.day'),
      days,
      call('coalesce', tie('date'), days),
      call('last_day', tie('date')),
      call('add_days', tie('date'), word('0', '31', '-400', 'field.n')),
    ),
  };
});

/** Any expression of the language's own kind. */
export const expressionText = fc.oneof(number, text, boolean, date);

/** Quotients of any numbers, rounded in every way there is. */
export const quotientText = fc
  .tuple(number, number, word('Q', 'round(Q, 2)', 'round_even(Q, 3)', 'floor(Q)', 'ceil(Q)', 'coalesce(1 + Q, 0)'))
  .map(([left, right, form]) => form.replace('Q', () => `(${left}\n) / (${right}\n)`));

const nullable = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 });

/** A record that the expressions can be asked about, as SQL literals by column. */
export const recordLiterals = fc.record({
  n: nullable(fc.integer({ min: -9999, max: 9999 }).map(String)),
  d: nullable(fc.integer({ min: -99_999, max: 99_999 }).map((value) => (value / 100).toFixed(2))),
  t: nullable(quoted),
  b: nullable(fc.constantFrom('true', 'false')),
  day: nullable(days),
  raw: fc.array(nullable(quoted), { minLength: rawColumns.length, maxLength: rawColumns.length }),
});
