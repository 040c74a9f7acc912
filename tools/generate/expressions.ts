import { functionGroups } from '../../src/compile/expression/allowed-functions.js';
import type { AllowedFunction } from '../../src/compile/expression/functions/function.js';

const introduction = `<!-- Made by \`npm run generate\` from src/compile/expression/functions/ and tools/generate/expressions.ts: change those, not this file. -->

# Expressions

\`expr\` in a map and \`where\` on a side of a rule are scalar SQL expressions: one value from one record. They are parsed and
typed when the workspace is validated; what is printed for the engine is made from their tree, never from their text.

## Names

| name                                              | what it is                                                        | where             |
| ------------------------------------------------- | ----------------------------------------------------------------- | ----------------- |
| \`field.gross\`                                     | the typed value of a field of the entity                          | \`expr\`, \`where\`   |
| \`raw."GROSS"\`                                     | a column as it arrived, always text, by its name in the header    | \`expr\`            |
| \`param.rate\`                                      | a parameter of the rule or template, as a value of its type       | where it is given |
| \`retailer.name\`, \`retailer.role\`, \`retailer.tags.region\` | the system of the instance, where the rule says \`as: retailer\` | \`where\`           |

Nothing else has a name: no other table, no setting, no environment, no clock, no secret. A parameter is a value like any
other, so it is written without quotes and never as \`\${param.rate}\`.

## Values

| written               | is                                                                                           |
| --------------------- | -------------------------------------------------------------------------------------------- |
| \`12\`, \`-0.10\`         | an exact number, with the digits as written; no \`1e3\`, no \`1_000\`                            |
| \`'it''s'\`             | a text; a quote in it is doubled                                                             |
| \`true\`, \`false\`       | a truth value                                                                                |
| \`date '2026-11-01'\`   | a day                                                                                        |
| \`time '14:30'\`        | a time of day                                                                                |
| \`null\`                | no value; fits every type                                                                    |

Values of different types are never cast: a number is not compared with a text, nor a date with one. A type comes from the
entity's field, and a text is read as that type by the map.

## Operators

\`+ - * /\` on numbers · \`||\` on texts · \`= <> < <= > >=\` · \`is [not] distinct from\` · \`like\`, \`not like\` with \`%\` and \`_\` ·
\`between … and …\` · \`in (…)\` · \`is null\`, \`is not null\` · \`and\`, \`or\`, \`not\` · \`case when … then … else … end\`

**Null.** An operator or function with null gives null unless it says otherwise; \`and\` and \`or\` follow the three-valued logic
of SQL. \`is distinct from\` compares null like a value. A \`where\` keeps the records for which it is true: neither false nor null.

**Exactness.** Numbers are decimals of up to 38 digits. \`+\`, \`-\` and \`*\` are exact. A result that has no room fails: in a map
the record is set aside with \`failed-expression\`, in a \`where\` the run stops. Nothing is rounded unless the expression says
so: a result with more decimal places than its field has fails, too.

**Division.** \`a / b\` is the exact quotient, rounded once to 10 decimal places, or to those of \`a\` when they are more;
halves go away from zero. Where \`b\` is 0 it is null. \`round\`, \`round_even\`, \`floor\` and \`ceil\` directly around a division
round the exact quotient instead, so that nothing is rounded twice: write \`round(a * 100 / b, 2)\`, not
\`round(a / b * 100, 2)\`. A division whose divisor, with the decimal places that are asked for, has more than 38 digits may fail.

**Patterns.** Regular expressions are those of RE2, which has neither backreferences nor lookaround and takes time in
proportion to the text. A pattern is a literal of at most 1000 characters and is checked at validation. \`.\` matches no line
end; case counts unless the pattern begins with \`(?i)\`. There are no other flags.
`;

const ending = `## What is refused, and why

| what                                                                      | why                                                                  |
| ------------------------------------------------------------------------- | -------------------------------------------------------------------- |
| subqueries, other tables, \`*\`, aggregates, windows, \`avg\`                 | an expression is one value of one record; \`avg\` would use a double   |
| casts, \`timestamp '…'\`, \`extract\`, \`at time zone\`                         | types and zones come from the map                                    |
| \`//\`, \`%\`, \`^\`, \`1e3\`, \`sqrt\` and others of floating point                | they pass through a double, or have a function here that does not    |
| \`now()\`, \`random()\`, settings, files, the environment                     | a run can be repeated, and reads its inputs only                     |
| \`~\`, \`ilike\`, \`similar to\`, \`glob\`, \`collate\`                             | one way to match, with a pattern that is checked                     |
| \`\${…}\`, secrets                                                          | a text that is put in could change what the expression means         |

## Limits

10 000 characters · 500 parts · 100 levels of nesting · 10 divisions within each other · 20 arguments of \`coalesce\` and the
like · patterns of 1000 characters · paddings to 1000 characters
`;

/** The page on expressions: what they may name and do, and every function with its examples. */
export function generateExpressionsPage(): string {
  const groups = Object.entries(functionGroups).flatMap(([title, functions]) => [
    `### ${title}`,
    '',
    ...Object.values(functions).flatMap(describeFunction),
  ]);
  const functions = 'All of them are exact, and always give the same value for the same arguments.';
  return [introduction, '## Functions', '', functions, '', ...groups, ending].join('\n');
}

function describeFunction({ signature, description, examples }: AllowedFunction): string[] {
  const lines = examples.map(([expression, value]) => `${expression}  →  ${valueInWords(value)}`);
  return [`#### ${signature}`, '', description, '', '```', ...lines, '```', ''];
}

function valueInWords(value: string | null): string {
  if (value === null) return 'null';
  return value === '' ? '(an empty text)' : value;
}
