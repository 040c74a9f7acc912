import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/base/location.js';
import { locate, readSourceText } from '../../../src/config/locate.js';
import { parseYaml } from '../../../src/config/parse-yaml.js';

function at(path: Location['path'], extra: Partial<Location> = {}): Location {
  return { file: 'x.yaml', document: 0, path, part: 'value', ...extra };
}

/** The stretch of the text that a location means. */
function marked(text: string, location: Location): string {
  const { line, column, endLine, endColumn } = locate(location, parseYaml('x.yaml', text));
  const lines = text.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn - 1);
  lines[0] = lines[0]!.slice(column - 1);
  return lines.join('\n');
}

describe('the text of a scalar', () => {
  const text = [
    'money: 10.00',
    'huge: 1e400',
    'padded: 007',
    'grouped: 1_000',
    'hex: 0x1F',
    'precise: 0.1234567890123456789012345678',
    'quoted: "10.00"',
    'escaped: "a\\tb"',
    'yes: true',
    'tilde: ~',
    'nothing:',
    'anchor: &a 5.0',
    'alias: *a',
    'folded: >-',
    '  one',
    '  two',
    'list: [1.0, { x: 2.50 }]',
  ].join('\n');
  const file = parseYaml('x.yaml', text);

  it.each<[Location['path'], string | null]>([
    [['money'], '10.00'],
    [['huge'], '1e400'],
    [['padded'], '007'],
    [['grouped'], '1_000'],
    [['hex'], '0x1F'],
    [['precise'], '0.1234567890123456789012345678'],
    [['quoted'], '10.00'],
    [['escaped'], 'a\tb'],
    [['yes'], 'true'],
    [['tilde'], '~'],
    [['nothing'], ''],
    [['alias'], '5.0'],
    [['folded'], 'one two'],
    [['list', 0], '1.0'],
    [['list', 1, 'x'], '2.50'],
    [['list'], null],
    [['absent'], null],
    [['list', 5], null],
  ])('%j stays what was written', (path, expected) => {
    expect(readSourceText(at(path), file)).toBe(expected);
  });

  it('of a key is the key', () => {
    expect(readSourceText(at(['list', 1, 'x'], { part: 'key' }), file)).toBe('x');
    expect(readSourceText(at(['list', 0], { part: 'key' }), file)).toBeNull();
  });

  it('plain data is what YAML 1.2 says', () => {
    expect(file.documents[0]?.value).toMatchObject({ padded: 7, grouped: '1_000', hex: 31, yes: true, nothing: null });
  });
});

describe('a location is where the user wrote it', () => {
  const text = 'a:\n  b: [x, "y z"]\n  "c d": { e: 1 }\n  f:\n---\ng: &g { h: 2 }\ni: *g\n';

  it.each<[Location, string]>([
    [at(['a', 'b', 0]), 'x'],
    [at(['a', 'b', 1]), '"y z"'],
    [at(['a', 'b'], { part: 'key' }), 'b'],
    [at(['a', 'c d'], { part: 'key' }), '"c d"'],
    [at(['a', 'c d', 'e']), '1'],
    [at(['a', 'f']), 'f'],
    [at(['a', 'c d', 'nope', 'deeper']), '"c d"'],
    [at(['g'], { part: 'key', document: 1 }), 'g'],
    [at(['i'], { document: 1 }), '*g'],
    [at(['i', 'h'], { document: 1 }), '2'],
    [at([], { part: 'text', within: { start: 5, end: 6 } }), 'b'],
  ])('%j', (location, expected) => {
    expect(marked(text, location)).toBe(expected);
  });

  it('lines and columns are counted from 1', () => {
    const file = parseYaml('x.yaml', text);
    expect(locate(at(['a', 'b', 0]), file)).toEqual({ file: 'x.yaml', line: 2, column: 7, endLine: 2, endColumn: 8 });
    expect(locate(at([], { document: 9 }), file)).toMatchObject({ line: 1, column: 1 });
  });
});

describe('a range within an expression', () => {
  const expression = `field.x <> 'it''s' and raw."A" = 1`;
  const start = expression.indexOf('raw."A"');
  const within = { start, end: start + 'raw."A"'.length };

  it.each([
    ['plain', `where: ${expression}`, 'raw."A"'],
    ['in single quotes', `where: '${expression.replaceAll("'", "''")}'`, 'raw."A"'],
    ['in double quotes', `where: "${expression.replaceAll('"', '\\"')}"`, 'raw.\\"A\\"'],
    ['in a literal block', `where: |\n  ${expression}\n`, 'raw."A"'],
    ['in a folded block', `where: >-\n    ${expression}\nnext: 1`, 'raw."A"'],
    ['over two plain lines', `where: field.x <> 'it''s' and\n  raw."A" = 1`, 'raw."A"'],
    ['over two folded lines', `where: >-\n  field.x <> 'it''s'\n  and raw."A" = 1\n`, 'raw."A"'],
  ])('%s', (_style, text, expected) => {
    expect(marked(text, at(['where'], { within }))).toBe(expected);
  });

  it('is exact behind escapes of every length', () => {
    const text = 'where: "\\x41\\u00e9\\U0001F600\\t\u{1F600}b"';
    const value = 'A\u00e9\u{1F600}\t\u{1F600}b';
    const start = value.indexOf('b');
    expect(readSourceText(at(['where']), parseYaml('x.yaml', text))).toBe(value);
    expect(marked(text, at(['where'], { within: { start, end: start + 1 } }))).toBe('b');
  });

  it('may be empty at the end', () => {
    const { column, endColumn } = locate(
      at(['where'], { within: { start: 3, end: 3 } }),
      parseYaml('x.yaml', 'where: a +'),
    );
    expect([column, endColumn]).toEqual([11, 11]);
  });
});
