import type { Dialect } from '../engine/dialect.js';
import type { Writing } from '../model/map-plan.js';
import type { FieldType } from '../model/types.js';
import type { Reading } from './reading.js';

type NumberWriting = Pick<Writing, 'decimal' | 'group' | 'negative' | 'symbol'>;

interface Digits {
  readonly whole: number;
  readonly scale: number;
}

/**
 * Reads a number that is written exactly as it is declared: nothing is guessed, and nothing is rounded. Digits beyond the
 * scale may only be zeros; groups have three digits, and the first is no zero.
 */
export function readNumber(
  dialect: Dialect,
  type: FieldType,
  writing: NumberWriting,
  text: string,
  digits: Digits,
): Reading {
  const { decimal, group } = writing;
  const unsigned = plainText(dialect, writing, text);
  const ungrouped = group === null ? unsigned : `replace(${unsigned}, ${dialect.text(group)}, '')`;
  const pointed = decimal === '.' ? ungrouped : `replace(${ungrouped}, ${dialect.text(decimal)}, '.')`;
  const reading = {
    valid: `regexp_full_match(${text}, ${dialect.text(patternOf(type, writing, digits))})`,
    value: `TRY_CAST(${pointed} AS ${dialect.typeOf(type)})`,
  };
  return isPlain(writing)
    ? { ...reading, proof: (value) => isCanonical(dialect, type, digits, { value, text }) }
    : reading;
}

function isPlain({ decimal, group, negative, symbol }: NumberWriting): boolean {
  return decimal === '.' && group === null && negative === 'leading' && symbol === null;
}

/** Whether the text is the canonical one of the value: then nothing was rounded, and nothing else was read over. */
function isCanonical(
  dialect: Dialect,
  type: FieldType,
  { whole }: Digits,
  { value, text }: { readonly value: string; readonly text: string },
): string {
  const isText = `${dialect.canonicalText(type, value)} = ${text}`;
  // A decimal has no room for more digits, an integer does.
  if (type.kind !== 'integer') return isText;
  const greatest = '9'.repeat(whole);
  return `${value} BETWEEN -${greatest} AND ${greatest} AND ${isText}`;
}

/** Not only zeros: `0,123` is a fraction written with the other mark. */
const firstGroup = '([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])';

function patternOf(type: FieldType, { decimal, group, negative, symbol }: NumberWriting, digits: Digits): string {
  const plain = `0*[0-9]{1,${Math.max(1, digits.whole)}}`;
  const grouped = group === null ? plain : `(${plain}|${firstGroup}(${escapePattern(group)}[0-9]{3})+)`;
  const fraction = type.kind === 'integer' ? '' : `(${escapePattern(decimal)}[0-9]{0,${digits.scale}}0*)?`;
  return signedPattern(`${grouped}${fraction}`, negative, symbol === null ? null : escapePattern(symbol));
}

const space = '[ \u00a0\u202f]?';

/** Digits with their sign, and a symbol before or behind them at most once. */
function signedPattern(number: string, negative: Writing['negative'], symbol: string | null): string {
  const [before, behind] = symbol === null ? ['', ''] : [`${symbol}${space}`, `${space}${symbol}`];
  switch (negative) {
    case 'leading': {
      const signed = `[+-]?${number}`;
      return symbol === null ? signed : `(${signed}|${before}${signed}|[+-]${before}${number}|${signed}${behind})`;
    }
    case 'trailing': {
      const signed = `${number}[+-]?`;
      return symbol === null ? signed : `(${signed}|${before}${signed}|${signed}${behind}|${number}${behind}[+-])`;
    }
    case 'parentheses': {
      const plain = symbol === null ? number : `(${number}|${before}${number}|${number}${behind})`;
      const around = symbol === null ? [] : [`${before}\\(${number}\\)`, `\\(${number}\\)${behind}`];
      return `(${[plain, `\\(${plain}\\)`, ...around].join('|')})`;
    }
  }
}

/** The text without its symbol, with a leading sign. */
function plainText(dialect: Dialect, { negative, symbol }: NumberWriting, text: string): string {
  const bare = symbol === null ? text : `translate(replace(${text}, ${dialect.text(symbol)}, ''), ' \u00a0\u202f', '')`;
  switch (negative) {
    case 'leading':
      return bare;
    case 'trailing':
      return `CASE WHEN contains(${bare}, '-') THEN '-' ELSE '' END || translate(${bare}, '+-', '')`;
    case 'parentheses':
      return `replace(replace(${bare}, '(', '-'), ')', '')`;
  }
}

/** Only ASCII punctuation may be escaped. */
function escapePattern(marks: string): string {
  return marks.replace(/[!-/:-@[-^`{-~]/g, (mark) => `\\${mark}`);
}
