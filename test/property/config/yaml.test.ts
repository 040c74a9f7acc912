import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ToStringOptions } from 'yaml';
import type { Location } from '../../../src/base/location.js';
import { locate, readSourceText } from '../../../src/config/locate.js';
import { parseYaml } from '../../../src/config/parse-yaml.js';

function dataOf(text: fc.Arbitrary<string>, key: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const number = fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  const scalar = fc.oneof(text, fc.integer(), number, fc.boolean(), fc.constant(null), fc.constantFrom(...lookalikes));
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(key, tie('data'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  return data;
}

/** Texts that could be taken for something else. */
const lookalikes = ['10.00', 'true', 'null', '~', '0x1F', '1_000', '<<', '*a', '&a', '!b', '%c', '---', '2026-11-01'];

const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '"', "'", ':', '#', '-', '\\', 'a', '1') }),
);
const lineWidth = fc.constantFrom(0, 20, 80);
// Only what the printer itself writes rightly: it writes white space as a block without saying how far it is indented,
// and text of several lines that begins with a colon as plain text in a flow: as YAML both are something else.
const quoted: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  lineWidth,
});
const plain: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constant('block'),
  defaultStringType: fc.constant('PLAIN'),
  lineWidth,
});
const block: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constant('block'),
  defaultStringType: fc.constantFrom('BLOCK_LITERAL', 'BLOCK_FOLDED'),
  lineWidth,
});
const isVisible = (value: string): boolean => value.trim() !== '';
const printed = fc.oneof(
  fc.record({ data: dataOf(text, key), options: quoted }),
  fc.record({ data: dataOf(text.filter(isVisible), key.filter(isVisible)), options: fc.oneof(plain, block) }),
);

it('plain data that is printed as YAML is read back equal', () => {
  fc.assert(
    fc.property(printed, ({ data: value, options }) => {
      const file = parseYaml('x.yaml', stringify({ value }, options));
      expect(file.diagnostics).toEqual([]);
      expect(file.documents.map((document) => document.value)).toEqual([{ value }]);
    }),
    { numRuns: 1000 },
  );
});

it('a decimal keeps every digit that was written', () => {
  const decimal = fc.tuple(
    fc.constantFrom('', '-', '+'),
    fc.stringMatching(/^[0-9]{1,30}(\.[0-9]{1,30})?(e[0-9]{1,3})?$/),
  );
  fc.assert(
    fc.property(decimal, ([sign, digits]) => {
      const location: Location = { file: 'x.yaml', document: 0, path: ['value'], part: 'value' };
      expect(readSourceText(location, parseYaml('x.yaml', `value: ${sign}${digits}\n`))).toBe(sign + digits);
    }),
  );
});

it('whatever the text, reading gives documents or findings, and every finding has a place in it', () => {
  const noise = fc.string({ unit: fc.constantFrom(...Array.from('ab:-?[]{},#&*!|>\'"%@` \n\t1.~<')), maxLength: 60 });
  fc.assert(
    fc.property(noise, (text) => {
      const file = parseYaml('x.yaml', text);
      const lines = text.split('\n').length;
      for (const { location } of file.diagnostics) {
        const { line, column } = locate(location, file);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      const usable = file.documents.every((document) => 'value' in document);
      expect(usable || file.diagnostics.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
