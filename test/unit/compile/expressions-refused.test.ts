import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { compileText, refusal } from '../../support/compiled-expression.js';

let engine: ExpressionEngine;

beforeAll(async () => {
  engine = await openExpressionEngine();
});

afterAll(() => engine.close());

/** Text, code, and what it points at; null: the whole text. */
type Case = readonly [text: string, code: string, marked: string | null];

async function expectRefused([text, code, marked]: Case): Promise<void> {
  expect(refusal(await compileText(engine, text), text)).toEqual([code, marked]);
}

const notAllowed = 'expression-not-allowed';

describe('an expression cannot read anything but the record', () => {
  test.each<Case>([
    ['(select 1)', notAllowed, '('],
    ['field.n in (select 1)', notAllowed, 'in'],
    ['field.n = any(select 1)', notAllowed, '='],
    ['exists (select 1)', notAllowed, 'exists'],
    ['array(select 1)', notAllowed, '('],
    ['1) from (values (1)', 'expression-syntax', null],
    ["1) from read_text('x') as t(x), (select 1", 'expression-syntax', null],
    ["read_text('/etc/passwd')", 'unknown-function', 'read_text'],
    ["read_csv('x.csv')", 'unknown-function', 'read_csv'],
    ["query('select 1')", 'unknown-function', 'query'],
    ["getenv('HOME')", 'unknown-function', 'getenv'],
    ["current_setting('threads')", 'unknown-function', 'current_setting'],
    ["nextval('s')", 'unknown-function', 'nextval'],
    ['now()', 'unknown-function', 'now'],
    ['today()', 'unknown-function', 'today'],
    ['random()', 'unknown-function', 'random'],
    ['uuid()', 'unknown-function', 'uuid'],
    ['current_user', 'unknown-field', 'current_user'],
    ['current_date', 'unknown-field', 'current_date'],
    ['current_timestamp', 'unknown-field', 'current_timestamp'],
    ['session_user', 'unknown-field', 'session_user'],
    ['version()', 'unknown-function', 'version'],
    ['n', 'unknown-field', 'n'],
    ['other.n', 'unknown-field', 'other.n'],
    ['a.field.n', 'unknown-field', 'a.field.n'],
    ['field.n.x', 'unknown-field', 'field.n.x'],
  ])('%s', (...refused) => expectRefused(refused));
});

describe('an expression is one value of one record', () => {
  test.each<Case>([
    ['sum(field.n)', 'unknown-function', 'sum'],
    ['count(*)', 'unknown-function', 'count'],
    ['count(distinct field.n)', notAllowed, 'count'],
    ['count(*) filter (true)', notAllowed, 'count'],
    ["string_agg(field.t, ',' order by field.t)", notAllowed, 'string_agg'],
    ['sum(field.n) over ()', notAllowed, 'sum'],
    ['row_number() over (partition by field.n)', notAllowed, 'row_number'],
    ['field.n, field.m', notAllowed, 'field.n'],
    ['1) as a, (2', 'expression-syntax', null],
    ['1); select (1', 'expression-syntax', null],
    ['1; 2', 'expression-syntax', ';'],
    ['1) union select (1', 'expression-syntax', null],
    ['1) intersect select (1', 'expression-syntax', null],
    ['*', notAllowed, '*'],
    ['field.*', notAllowed, 'field'],
    ["columns('n')", notAllowed, 'columns'],
    ['unnest([1])', 'unknown-function', 'unnest'],
    ['field.n as other', 'expression-syntax', 'a'],
    ['abs(x := field.n)', notAllowed, 'field.n'],
  ])('%s', (...refused) => expectRefused(refused));

  test.each([
    'where (true',
    'limit (1',
    'order by (1',
    'group by (1',
    'having (true',
    'qualify (true',
    'using sample (1',
    'window w as (',
  ])('and no clause: %s', async (clause) => {
    const compiled = await compileText(engine, `field.n) ${clause}`);
    expect(refusal(compiled, '')[0]).toBe('expression-syntax');
  });
});

describe('an expression uses only what is exact, typed and listed', () => {
  test.each<Case>([
    ['field.n // 2', notAllowed, '/'],
    ['field.n % 2', notAllowed, '%'],
    ['field.n ^ 2', notAllowed, '^'],
    ['field.n & 1', notAllowed, '&'],
    ["field.t ~ 'x'", notAllowed, '~'],
    ["field.t ilike 'x'", notAllowed, 'ilike'],
    ["field.t glob 'x'", notAllowed, 'glob'],
    ["field.t similar to 'x'", notAllowed, 'similar'],
    ["field.t like 'x' escape '!'", notAllowed, 'like'],
    ['field.t collate nocase', notAllowed, 'field.t'],
    ['cast(field.n as varchar)', notAllowed, 'cast'],
    ['field.n::int', notAllowed, ':'],
    ["'{}'::json", notAllowed, ':'],
    ["'a'::enum('a', 'b')", notAllowed, ':'],
    ['try_cast(field.t as int)', notAllowed, 'try_cast'],
    ["timestamp '2026-11-01 00:00:00'", notAllowed, "'2026-11-01 00:00:00'"],
    ["interval '1 day'", notAllowed, "'1 day'"],
    ['field.b is true', notAllowed, 'field.b'],
    ['try(field.n)', notAllowed, 'field.n'],
    ['field.t[1]', notAllowed, 'field.t'],
    ['field.t[1:2]', notAllowed, 'field.t'],
    ['[1, 2]', notAllowed, '1'],
    ["{'a': 1}", notAllowed, "'a'"],
    ["map {'a': 1}", notAllowed, "'a'"],
    ['x -> x + 1', notAllowed, '-'],
    ['list_transform([1], lambda x: x + 1)', 'unknown-function', 'list_transform'],
    ['#1', notAllowed, '#'],
    ['$1', notAllowed, null],
    ['?', notAllowed, null],
    ['default', notAllowed, null],
    ['main.abs(field.n)', notAllowed, 'main.abs'],
    ['memory.main.abs(field.n)', notAllowed, 'memory.main.abs'],
    ['field.n.abs()', notAllowed, 'field.n.abs'],
    ["field.at at time zone 'UTC'", notAllowed, 'at'],
    ['extract(year from field.day)', notAllowed, 'extract'],
    ["repeat('x', 1000000)", 'unknown-function', 'repeat'],
    ["error('x')", 'unknown-function', 'error'],
    ['sqrt(field.n)', 'unknown-function', 'sqrt'],
    ['- --5\n3', notAllowed, '-'],
    ['- /* 5 */ 3', notAllowed, '-'],
    ['1e3', notAllowed, '1'],
    ['1_000', notAllowed, '1'],
    ['5.', notAllowed, '5.'],
    ['abs()', notAllowed, 'abs'],
    ["replace('a', 'b')", notAllowed, 'replace'],
    ["left('a')", notAllowed, 'left'],
    ['lower(field.t, field.t)', notAllowed, 'lower'],
  ])('%s', (...refused) => expectRefused(refused));
});

describe('nothing is cast silently', () => {
  test.each<Case>([
    ["field.n = '5'", 'expression-type', '='],
    ['field.t = 5', 'expression-type', '='],
    ["field.day > '2026-11-01'", 'expression-type', '>'],
    ['field.at > field.day', 'expression-type', '>'],
    ["field.n is distinct from 'x'", 'expression-type', 'is'],
    ["field.n in (1, '2')", 'expression-type', 'in'],
    ["field.n between 1 and '2'", 'expression-type', 'between'],
    ["case when field.b then 1 else 'x' end", 'expression-type', 'case'],
    ['case when field.n then 1 end', 'expression-type', 'field.n'],
    ['coalesce(field.n, field.t)', 'expression-type', 'field.n'],
    ['greatest(field.day, field.at)', 'expression-type', 'greatest'],
    ['nullif(field.t, 0)', 'expression-type', 'nullif'],
    ['field.t || field.n', 'expression-type', 'field.n'],
    ['concat(field.t, field.day)', 'expression-type', 'field.day'],
    ['field.day - field.day', 'expression-type', 'field.day'],
    ['field.day + 1', 'expression-type', 'field.day'],
    ['-field.t', 'expression-type', 'field.t'],
    ['not field.n', 'expression-type', 'field.n'],
    ['field.b and field.n', 'expression-type', 'field.n'],
    ["field.b or 't'", 'expression-type', "'t'"],
    ['raw."A" + 1', 'expression-type', 'raw."A"'],
    ['abs(raw."A")', 'expression-type', 'raw."A"'],
    ['upper(field.n)', 'expression-type', 'field.n'],
    ['day(field.at)', 'expression-type', 'field.at'],
    ["field.n like '1%'", 'expression-type', 'field.n'],
    [
      'field.m * field.m * field.m * field.m * field.m * field.m * field.m * field.m * field.m * field.m',
      'expression-type',
      '*',
    ],
    ["lpad(field.t, field.n, '0')", 'expression-type', 'field.n'],
    ["rpad(field.t, 1001, '0')", 'expression-type', '1001'],
    ['field.t / 2', 'expression-type', 'field.t'],
    ["field.n / '2'", 'expression-type', "'2'"],
    ['1 + round(field.d / upper(field.n), 2)', 'expression-type', 'field.n'],
    ['field.n / 0.0000000000000000000000000000000000001', 'expression-type', '/'],
    ['round(field.d, field.n)', 'expression-type', 'field.n'],
    ['round(field.d, -1)', 'expression-type', '-'],
    ['round_even(field.d, 19)', 'expression-type', '19'],
    ['round(field.d / 3, 1.5)', 'expression-type', '1.5'],
    ['left(field.t, field.d)', 'expression-type', 'field.d'],
    ['add_days(field.day, 1.5)', 'expression-type', '1.5'],
    ['add_days(field.day, field.n / 7)', 'expression-type', '/'],
    ['add_days(field.at, 1)', 'expression-type', 'field.at'],
    ['days_between(field.day, field.at)', 'expression-type', 'field.at'],
    [`0.${'0'.repeat(40)}1`, 'expression-type', `0.${'0'.repeat(40)}1`],
  ])('%s', (...refused) => expectRefused(refused));

  test('says that raw text has a typed field', async () => {
    expect(await compileText(engine, 'raw."A B" * 2')).toMatchObject({
      diagnostic: {
        parameters: { reason: '* takes a number, not text (raw."A B" is the text as it arrived; use the typed field)' },
      },
    });
  });
});

describe('numbers of which some would be rounded are not mixed', () => {
  const long = '1234567890123456789012345678901234567.8';
  test.each<Case>([
    [`coalesce(${long}, 0.55)`, 'expression-type', '0.55'],
    [`case when field.b then 0.55 else ${long} end`, 'expression-type', '0.55'],
    [`greatest(field.d, ${long})`, 'expression-type', 'field.d'],
    [`coalesce(field.n / 3, 0.${'1'.repeat(37)})`, 'expression-type', `0.${'1'.repeat(37)}`],
  ])('%s', (...refused) => expectRefused(refused));
});

describe('a pattern is one that RE2 can run, and is known', () => {
  test.each<Case>([
    [String.raw`regexp_matches(field.t, '(a)\1')`, 'invalid-pattern', String.raw`'(a)\1'`],
    ["regexp_matches(field.t, 'a(?=b)')", 'invalid-pattern', "'a(?=b)'"],
    ["regexp_matches(field.t, '(?<!a)b')", 'invalid-pattern', "'(?<!a)b'"],
    ["regexp_matches(field.t, '(')", 'invalid-pattern', "'('"],
    ["regexp_matches(field.t, '((a{100}){100}){100}')", 'invalid-pattern', "'((a{100}){100}){100}'"],
    ["regexp_extract(field.t, '(a)(b)', 3)", 'invalid-pattern', "'(a)(b)'"],
    [String.raw`regexp_replace(field.t, 'a', '\1')`, 'invalid-pattern', "'a'"],
    ['regexp_matches(field.t, field.t)', 'expression-type', 'field.t'],
    ["regexp_matches(field.t, 'a' || 'b')", 'expression-type', '||'],
    [`regexp_matches(field.t, '${'a'.repeat(1001)}')`, 'expression-type', `'${'a'.repeat(1001)}'`],
    ["regexp_extract(field.t, 'a', field.n)", 'expression-type', 'field.n'],
    ["regexp_extract(field.t, 'a', 10)", 'expression-type', '10'],
    [String.raw`regexp_replace(field.t, 'a', '\x')`, 'expression-type', String.raw`'\x'`],
    ["regexp_replace(field.t, 'a', field.t)", 'expression-type', 'field.t'],
    ["regexp_replace(field.t, 'a', 'b', 'g')", notAllowed, 'regexp_replace'],
    ["regexp_matches(field.t, 'a', 'i')", notAllowed, 'regexp_matches'],
    ["regexp_full_match(field.t, 'a')", 'unknown-function', 'regexp_full_match'],
    ["regexp_matches(field.n, 'a')", 'expression-type', 'field.n'],
  ])('%s', (...refused) => expectRefused(refused));

  test("says what is wrong in the engine's words", async () => {
    expect(await compileText(engine, "regexp_matches(field.t, 'a(?=b)')")).toMatchObject({
      diagnostic: { parameters: { reason: 'invalid perl operator: (?=' } },
    });
  });
});

describe('what is wrong is found at its place', () => {
  test.each<Case>([
    ["'äöü€😀' || nope", 'unknown-field', 'nope'],
    ['\'😀\' = field.t and\n  raw."ß" = upper(field.n)', 'expression-type', 'field.n'],
    ['-- ein Übel\nfield.n + nope', 'unknown-field', 'nope'],
    ['/* 😀 */ sqrt(field.n)', 'unknown-function', 'sqrt'],
    ['"größer"."als"', 'unknown-field', '"größer"."als"'],
    ['field . "nope"', 'unknown-field', 'field . "nope"'],
    ["'é' 'x'", 'expression-syntax', "'"],
    ["'😀' || 'ß' as x", 'expression-syntax', 'a'],
    ["'unterminated", 'expression-syntax', "'"],
    ['field.n /* x', 'expression-syntax', '/'],
    ['(field.n', 'expression-syntax', ''],
    ['field.n)', 'expression-syntax', ''],
    ['field.n +', 'expression-syntax', ''],
    ['', 'expression-syntax', ''],
    ['-- only a comment', 'expression-syntax', ''],
    ["'a\0b'", 'expression-syntax', '\0'],
    ["'a\uD800b'", 'expression-syntax', '\uD800'],
    ["time '24:00'", 'malformed-value', "'24:00'"],
    ["date '2026-02-30'", 'malformed-value', "'2026-02-30'"],
    ["date 'infinity'", 'malformed-value', "'infinity'"],
  ])('%s', (...refused) => expectRefused(refused));

  test('says nothing of what tieout puts around the text', async () => {
    for (const text of ['field.n +', "'x", 'field.n)', '(', '', 'field.n as', '"x']) {
      const compiled = await compileText(engine, text);
      const said = 'diagnostic' in compiled ? JSON.stringify(compiled.diagnostic.parameters) : 'nothing';
      expect(said, text).not.toMatch(/_expression|\\n|SELECT/);
    }
  });

  test.each([
    ['n', 'field.n'],
    ['FIELD.N', 'field.n'],
    ['field.dayy', 'field.day'],
    ['dayy', 'field.day'],
    ['substring(field.t, 1)', 'substr'],
  ])('means %s as %s', async (text, suggestion) => {
    expect(await compileText(engine, text)).toMatchObject({ diagnostic: { suggestion } });
  });

  test('keeps columns as they arrived out of filters', async () => {
    expect(refusal(await compileText(engine, 'raw."A" = \'x\'', false), 'raw."A" = \'x\'')).toEqual([
      'unknown-field',
      'raw."A"',
    ]);
  });
});

describe('the size of an expression is limited', () => {
  test.each([
    ['500 parts', `field.b${' and field.n = 1'.repeat(200)}`],
    ['100 levels of nesting', `field.n${' + 1'.repeat(100)}`],
    ['500 parts', `field.n in (${Array.from({ length: 500 }, (_, index) => index).join(', ')})`],
    ['10 divisions within each other', `field.n${' / 2'.repeat(11)}`],
    ['10 divisions within each other', `${'floor('.repeat(11)}field.d${')'.repeat(11)}`],
    ['500 parts', `case ${'when field.b then 1 '.repeat(250)}end`],
    ['10000 characters', `'${'x'.repeat(10_000)}'`],
    ['1000 levels of nesting', `${'not '.repeat(1200)}field.b`],
    ['1000 levels of nesting', `${'-('.repeat(1200)}field.n${')'.repeat(1200)}`],
  ])('to %s', async (limit, text) => {
    expect(await compileText(engine, text)).toMatchObject({
      diagnostic: { code: 'expression-too-large', parameters: { limit } },
    });
  });

  test('and what is just within the limits compiles', async () => {
    const texts = [
      `field.n${' + 1'.repeat(99)}`,
      `field.b${' and field.n = 1'.repeat(100)}`,
      `field.n in (${Array.from({ length: 498 }, (_, index) => index).join(', ')})`,
      `'${'x'.repeat(9_998)}'`,
      `field.n${' / 2'.repeat(10)}`,
      `case ${'when field.b then 1 '.repeat(249)}end`,
      `${'case when field.b then '.repeat(98)}1${' end'.repeat(98)}`,
      `${'('.repeat(4_900)}1${')'.repeat(4_900)}`,
      `field.b${' in (true)'.repeat(99)}`,
    ];
    for (const text of texts)
      expect(await compileText(engine, text), text.slice(0, 40)).not.toHaveProperty('diagnostic');
  });
});
