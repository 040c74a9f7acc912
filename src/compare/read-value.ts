import { decimalText, moneyDecimals } from '../base/decimal.js';
import type { FieldType, Value } from '../model/types.js';

/** A value out of its canonical text: decimals without needless zeros, money with at least two digits, instants without an empty fraction. */
export function valueOf(type: FieldType, text: string | null): Value {
  if (text === null) return null;
  switch (type.kind) {
    case 'boolean':
      return text === 'true';
    case 'decimal':
      return decimalText(text, 0);
    case 'money':
      return decimalText(text, moneyDecimals);
    case 'timestamp':
      return text.replace(/\.?0+Z$/, 'Z');
    case 'string':
    case 'integer':
    case 'date':
    case 'time':
    case 'enum':
    case 'currency':
    case 'gtin':
    case 'country':
      return text;
  }
}
