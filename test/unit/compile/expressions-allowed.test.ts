import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { compileText, printed } from '../../support/compiled-expression.js';

let engine: ExpressionEngine;

beforeAll(async () => {
  engine = await openExpressionEngine();
});

afterAll(() => engine.close());

const print = async (text: string): Promise<string> => printed(await compileText(engine, text));

describe('an allowed expression is printed anew, with every bracket', () => {
  test.each([
    ['field.n+field.d*2', '(field."n" + (field."d" * 2))'],
    ['(field.n + field.d) * 2', '((field."n" + field."d") * 2)'],
    ['- field.n', '(- field."n")'],
    ['-5 - -7', '((-5) - (-7))'],
    ['-  5', '(-5)'],
    ['- -5', '5'],
    ['- - -5', '(-5)'],
    ['-(5)', '(-5)'],
    ['-( - 5.50 )', '5.50'],
    ['- (-(1))', '1'],
    ['.5', '.5'],
    ['field.n = 1 and field.b or not field.b', '(((field."n" = 1) AND field."b") OR (NOT field."b"))'],
    ['field.n <> 1', '(field."n" <> 1)'],
    ['field.n != 1', '(field."n" <> 1)'],
    ['field.n is null', '(field."n" IS NULL)'],
    ['field.n notnull', '(field."n" IS NOT NULL)'],
    ['field.n is distinct from null', '(field."n" IS DISTINCT FROM NULL)'],
    ['field.n not in (1, 2)', '(field."n" NOT IN (1, 2))'],
    ['field.n not between 1 and 2', '(NOT (field."n" BETWEEN 1 AND 2))'],
    ['raw."A" like \'a%\'', `(raw."A" LIKE 'a%')`],
    ['raw."A" not like \'a%\'', `(raw."A" NOT LIKE 'a%')`],
    ["case when field.b then 'a' end", `CASE WHEN field."b" THEN 'a' END`],
    ["case field.n when 1 then 'a' else 'b' end", `CASE WHEN (field."n" = 1) THEN 'a' ELSE 'b' END`],
    ["date '2026-11-01' > field.day", `(CAST('2026-11-01' AS DATE) > field."day")`],
    ["time '14:30' < time '15:00:00.50'", `(CAST('14:30:00' AS TIME) < CAST('15:00:00.5' AS TIME))`],
    ['true', 'true'],
    ['null', 'NULL'],
    ['COALESCE(field.n, 0)', 'coalesce(field."n", 0)'],
    ["trim(both 'x' from field.t)", `trim(field."t", 'x')`],
    ['"field"."n"', 'field."n"'],
    ['round(field.d, 1)', 'round(field."d", 1)'],
    ['add_days(field.day, 7)', '(field."day" + CAST(7 AS INTEGER))'],
    ['days_between(field.day, field.day)', '(field."day" - field."day")'],
    ["regexp_replace(field.t, '[.]', '')", `regexp_replace(field."t", '[.]', '', 'g')`],
  ])('%s', async (text, sql) => {
    expect(await print(text)).toBe(sql);
  });

  test('null fits every type', async () => {
    for (const text of [
      "case when field.b then null else 'a' end",
      "coalesce(null, 'a')",
      "field.t in ('a', null)",
      'field.day = null',
      "concat(null, 'a')",
    ]) {
      expect(await compileText(engine, text), text).not.toHaveProperty('diagnostic');
    }
  });
});

describe('literals keep what was written', () => {
  test.each([
    '12345678901234567890123456789012345678',
    '1234567890123456789012345678.0123456789',
    '0.0000000000000000000000000000000000001',
    '9007199254740993',
    '9007199254740993.1',
    '0.1',
    '1.10',
    '100',
  ])('the digits of %s', async (digits) => {
    expect(await print(digits)).toBe(digits);
    expect(await print(`field.t = 'é' and field.n < ${digits}`)).toContain(` < ${digits})`);
    expect(await print(`-${digits}`)).toBe(`(-${digits})`);
  });

  test.each([
    ["''", "''"],
    ["'it''s'", "'it''s'"],
    ["'-- no comment'", "'-- no comment'"],
    ["'/* none'", "'/* none'"],
    ["'; drop table x'", "'; drop table x'"],
    ["'Größe 😀'", "'Größe 😀'"],
    ["'\\'", "'\\'"],
    [`'"quoted"'`, `'"quoted"'`],
    ["'$' || '{x}'", "('$' || '{x}')"],
    ["E'a\\nb'", "'a\nb'"],
    ["$$it's$$", "'it''s'"],
  ])('the text %s', async (text, sql) => {
    expect(await print(text)).toBe(sql);
  });
});

describe('text of the user is in the SQL only as a literal or a name', () => {
  test.each([
    ['raw."A B"', 'raw."A B"'],
    ['raw."a""b"', 'raw."a""b"'],
    ['raw."--"', 'raw."--"'],
    ['raw."/*"', 'raw."/*"'],
    ["raw.\"x' or '1'='1\"", "raw.\"x' or '1'='1\""],
    ['raw."Größe (€)"', 'raw."Größe (€)"'],
    ['raw."😀"', 'raw."😀"'],
    ['raw."a.b"', 'raw."a.b"'],
    ['raw."A" || raw."a"', '(raw."A" || raw."a")'],
    ['field.n -- and nothing else', 'field."n"'],
    ['/* one */ field.n /* two */', 'field."n"'],
    ['field.n -- x\n + 1', '(field."n" + 1)'],
  ])('%s', async (text, sql) => {
    expect(await print(text)).toBe(sql);
  });
});
