import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** What a dialect's expression over two texts is, as text. */
async function asked(
  print: (left: string, right: string) => string,
  left: string | null,
  right: string | null,
): Promise<unknown> {
  const literal = (value: string | null): string => (value === null ? 'NULL' : duckdbDialect.text(value));
  const relation = `(SELECT CAST(${literal(left)} AS VARCHAR) AS l, CAST(${literal(right)} AS VARCHAR) AS r)`;
  const [row] = await engine.session.rows(`SELECT CAST(${print('l', 'r')} AS VARCHAR) FROM ${relation}`);
  return row?.[0];
}

/** So many different characters of Chinese. */
const chinese = (count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => 0x4e00 + index));

describe('the edits between two texts', () => {
  it.each([
    ['kitten', 'sitting', '3'],
    ['same', 'same', '0'],
    ['Abc', 'abc', '1'],
    ['Müller', 'Muller', '1'],
    ['Müller', 'Mueller', '2'],
    ['日本', '日木', '1'],
    ['😀', '😁', '1'],
    ["O'Neil", 'ONeil', '1'],
  ])('count characters, not bytes: %s and %s', async (left, right, expected) => {
    expect(await asked(duckdbDialect.editsApart, left, right)).toBe(expected);
  });

  it('of a text that is not there are not there', async () => {
    expect(await asked(duckdbDialect.editsApart, null, 'a')).toBeNull();
    expect(await asked(duckdbDialect.editsApart, 'ä', null)).toBeNull();
  });

  it('are not counted where the texts have more than 125 different characters in common', async () => {
    expect(await asked(duckdbDialect.editsApart, chinese(125), `${chinese(125)}x`)).toBe('1');
    expect(await asked(duckdbDialect.editsApart, chinese(126), `${chinese(126)}x`)).toBeNull();
  });
});

describe('the dissimilarity of two texts', () => {
  // The examples of Winkler 1990, table 1: 0.961, 0.840, 0.813.
  it.each([
    ['MARTHA', 'MARHTA', '38889'],
    ['DWAYNE', 'DUANE', '160000'],
    ['DIXON', 'DICKSONX', '186667'],
    ['same', 'same', '0'],
    ['ab', 'ba', '1000000'],
    ['Müller', 'Muller', '100000'],
    ['Muller', 'Mxller', '100000'],
  ])('is 1 less the similarity of Jaro and Winkler, in millionths: %s and %s', async (left, right, expected) => {
    expect(await asked(duckdbDialect.dissimilarity, left, right)).toBe(expected);
  });

  it('has no common prefix in it where the texts are hardly alike', async () => {
    expect(await asked(duckdbDialect.dissimilarity, 'abxyz', 'abqrs')).toBe('400000');
  });

  it('of a text that is not there is not there', async () => {
    expect(await asked(duckdbDialect.dissimilarity, 'a', null)).toBeNull();
  });
});

describe('a normalised text', () => {
  const normalized = (text: string | null, ...steps: Parameters<typeof duckdbDialect.normalizedText>[0]) =>
    asked((left) => duckdbDialect.normalizedText(steps, left), text, null);

  it('went through its steps in their order', async () => {
    expect(await normalized('  Café  "Müller" ', 'collapse-spaces', 'strip-accents', 'upper')).toBe('CAFE "MULLER"');
    expect(await normalized('a.b.', { replace: ['.', ''] }, { replace: ['ab', 'x'] })).toBe('x');
    expect(await normalized('ab.', { replace: ['ab.', ''] }, 'upper')).toBeNull();
  });

  it('is none where there was none', async () => {
    expect(await normalized(null, 'trim')).toBeNull();
    expect(await normalized('   ', 'trim')).toBeNull();
  });
});
