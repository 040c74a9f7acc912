import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ToStringOptions } from 'yaml';
import type { Location } from '../../../src/base/location.js';
import { locate, readSourceText } from '../../../src/config/locate.js';
import { parseYaml } from '../../../src/config/parse-yaml.js';

const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '"', "'", ':', '#', '-', '\\', 'a', '1') }),
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('10.00', 'true', 'null', '~', '0x1F', '1_000', '<<', '*a', '&a', '!b', '%c', '---', '2026-11-01'),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(key, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const style: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  lineWidth: fc.constantFrom(0, 20, 80),
});

it('plain data that is printed as YAML is read back equal', () => {
  fc.assert(
    fc.property(data, style, (value, options) => {
      const file = parseYaml('x.yaml', stringify({ value }, options));
      expect(file.diagnostics).toEqual([]);
      expect(file.documents.map((document) => document.value)).toEqual([{ value }]);
    }),
    { numRuns: 500 },
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
