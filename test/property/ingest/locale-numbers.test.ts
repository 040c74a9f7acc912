import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Writing } from '../../../src/model/map-plan.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { decimal } from '../../support/plans.js';
import { readTexts } from '../../support/normalizing.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

type Style = Pick<Writing, 'decimal' | 'group' | 'negative' | 'symbol'>;

const precision = 9;
const scale = 2;

const digitsOnly = (text: string): boolean => /^[0-9]+$/.test(text);

function areGroups(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  if (!groups.every(digitsOnly)) return false;
  return others.length === 0 || (first.length <= 3 && Number(first) > 0 && others.every(({ length }) => length === 3));
}

/** Digits with their marks, read character by character: the slow and obvious way. */
function readUnsigned(text: string, { decimal: point, group }: Style): { whole: string; fraction: string } | null {
  const parts = text.split(point);
  if (parts.length > 2) return null;
  const [front = '', fraction = ''] = parts;
  if (fraction !== '' && !digitsOnly(fraction)) return null;
  const groups = group === null ? [front] : front.split(group);
  if (!areGroups(groups)) return null;
  const whole = groups.join('').replace(/^0+(?=.)/, '');
  if (whole.length > precision - scale || !/^\d{0,2}0*$/.test(fraction)) return null;
  return { whole, fraction: fraction.slice(0, scale).padEnd(scale, '0') };
}

const spaces = ['', ' ', '\u00a0', '\u202f'];

function afterSymbol(text: string, symbol: string | null): readonly string[] {
  return symbol === null
    ? []
    : spaces.flatMap((space) => (text.startsWith(symbol + space) ? [text.slice(symbol.length + space.length)] : []));
}

function beforeSymbol(text: string, symbol: string | null): readonly string[] {
  return symbol === null
    ? []
    : spaces.flatMap((space) => (text.endsWith(space + symbol) ? [text.slice(0, -symbol.length - space.length)] : []));
}

/** Every way in which a text is digits with a sign, and with a symbol once at most. */
function waysToRead(text: string, style: Style): readonly { readonly unsigned: string; readonly below: boolean }[] {
  const { negative, symbol } = style;
  const around = (inner: string): readonly string[] => [
    inner,
    ...afterSymbol(inner, symbol),
    ...beforeSymbol(inner, symbol),
  ];
  const signed = (inner: string): readonly { unsigned: string; below: boolean }[] => {
    const plain = { unsigned: inner, below: false };
    if (negative === 'leading' && /^[+-]/.test(inner)) return [{ unsigned: inner.slice(1), below: inner[0] === '-' }];
    if (negative === 'trailing' && /[+-]$/.test(inner)) {
      return [{ unsigned: inner.slice(0, -1), below: inner.endsWith('-') }];
    }
    if (negative === 'parentheses' && /^\(.*\)$/.test(inner)) return [{ unsigned: inner.slice(1, -1), below: true }];
    return [plain];
  };
  const symbolOutside = around(text).flatMap(signed);
  const symbolInside = signed(text).flatMap(({ unsigned, below }) => {
    const near = negative === 'trailing' ? beforeSymbol(unsigned, symbol) : afterSymbol(unsigned, symbol);
    const other = negative === 'parentheses' ? beforeSymbol(unsigned, symbol) : [];
    return [...near, ...other].map((inner) => ({ unsigned: inner, below }));
  });
  return [...symbolOutside, ...symbolInside];
}

function readSlowly(text: string, style: Style): string {
  for (const { unsigned, below } of waysToRead(text, style)) {
    const read = readUnsigned(unsigned, style);
    if (!read) continue;
    const isZero = /^0*$/.test(read.whole + read.fraction);
    return `${below && !isZero ? '-' : ''}${read.whole}.${read.fraction}`;
  }
  return '(malformed)';
}

const styles: fc.Arbitrary<Style> = fc
  .record({
    decimal: fc.constantFrom('.' as const, ',' as const),
    group: fc.constantFrom(null, '.', ',', ' ', "'", '’', '\u00a0'),
    negative: fc.constantFrom('leading' as const, 'trailing' as const, 'parentheses' as const),
    symbol: fc.constantFrom(null, '$', '€', 'EUR', 'Fr.', 'kr', 'R$', '[x]'),
  })
  .filter((style) => style.decimal !== style.group);

/** A number written in a style, or nearly so. */
const written = fc
  .record({
    style: styles,
    whole: fc.nat(9_999_999),
    fraction: fc.constantFrom('', '0', '5', '50', '05', '500', '555'),
    isGrouped: fc.boolean(),
    isBelow: fc.boolean(),
    place: fc.constantFrom('none', 'before', 'behind', 'inside'),
    space: fc.constantFrom(...spaces),
    damage: fc.option(
      fc.record({ at: fc.nat(20), remove: fc.boolean(), mark: fc.constantFrom(...'.,-+() 0193’$€xE'.split('')) }),
      { freq: 2 },
    ),
  })
  .map(({ style, whole, fraction, isGrouped, isBelow, place, space, damage }) => {
    const { group, negative, symbol } = style;
    const front = isGrouped && group !== null ? String(whole).replace(/\B(?=(\d{3})+$)/g, group) : String(whole);
    const number = fraction === '' ? front : `${front}${style.decimal}${fraction}`;
    const sign = (text: string): string => {
      if (!isBelow) return text;
      return negative === 'leading' ? `-${text}` : negative === 'trailing' ? `${text}-` : `(${text})`;
    };
    const mark = symbol ?? '';
    const text =
      {
        none: sign(number),
        before: `${mark}${symbol === null ? '' : space}${sign(number)}`,
        behind: `${sign(number)}${symbol === null ? '' : space}${mark}`,
        inside: sign(`${mark}${number}`),
      }[place] ?? '';
    if (!damage) return { style, text };
    const at = Math.min(damage.at, text.length);
    return {
      style,
      text: text.slice(0, at) + (damage.remove ? '' : damage.mark) + text.slice(at + (damage.remove ? 1 : 0)),
    };
  })
  .filter(({ text }) => text !== '');

test('a number is read exactly when it is written as declared, and is else malformed', () =>
  fc.assert(
    fc.asyncProperty(styles, fc.array(written, { minLength: 20, maxLength: 60 }), async (style, samples) => {
      const own = samples.map((sample) => sample.text);
      const found = await readTexts(engine, decimal(precision, scale), own, { mapping: style });
      expect(Object.fromEntries(own.map((text, index) => [text, found[index]]))).toEqual(
        Object.fromEntries(own.map((text) => [text, readSlowly(text, style)])),
      );
    }),
    { numRuns: 60 },
  ));

test('each style reads what is written in it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 8, maxLength: 16 }), async (samples) => {
      for (const { style, text } of samples) {
        const found = await readTexts(engine, decimal(precision, scale), [text], { mapping: style });
        expect([text, style, found[0]]).toEqual([text, style, readSlowly(text, style)]);
      }
    }),
    { numRuns: 25 },
  ));
