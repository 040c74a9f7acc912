import { codes as currencyCodes } from 'currency-codes';
import { countryCodes } from '../base/country.js';
import type { Dialect } from '../engine/dialect.js';
import type { Writing } from '../model/map-plan.js';
import type { FieldType } from '../model/types.js';
import { readNumber } from './read-number.js';
import { readDate, readTime, readTimestamp, zoneOf } from './read-time.js';
import type { Reading } from './reading.js';

/**
 * Reads a text as a type. The engine's own casts are too lenient (they round, drop offsets and accept `1e3`), so a
 * pattern decides first and the cast only sees what it reads without loss. The zone of another field is in the column that
 * `zoneLayer` adds.
 */
export function readValue(dialect: Dialect, type: FieldType, mapping: Writing, text: string): Reading {
  switch (type.kind) {
    case 'string':
      return { valid: 'true', value: text };
    case 'enum':
      return { valid: dialect.isOneOf(text, type.values), value: text };
    case 'currency':
      return { valid: dialect.isOneOf(text, currencyCodes()), value: text };
    case 'country':
      return { valid: dialect.isOneOf(text, countryCodes), value: text };
    case 'integer':
      return readNumber(dialect, type, mapping, text, { whole: 18, scale: 0 });
    case 'decimal':
    case 'money':
      return readNumber(dialect, type, mapping, text, { whole: type.precision - type.scale, scale: type.scale });
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return readDate(dialect, mapping, zoneOf(dialect, mapping), text);
    case 'timestamp':
      return readTimestamp(dialect, mapping, zoneOf(dialect, mapping), text);
    case 'time':
      return readTime(dialect, mapping, text);
    case 'gtin':
      return readGtin(text);
  }
}

function readBoolean(text: string): Reading {
  const lower = `lower(${text})`;
  return {
    valid: `${lower} IN ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')`,
    value: `(${lower} IN ('true', 't', 'yes', 'y', '1'))`,
  };
}

/** GS1 General Specifications 7.9: weights 3 and 1 alternate from the right; the sum with the check digit ends in 0. */
function readGtin(text: string): Reading {
  const padded = `lpad(${text}, 14, '0')`;
  const digits = Array.from({ length: 14 }, (_, index) => {
    const digit = `CAST(substr(${padded}, ${index + 1}, 1) AS INTEGER)`;
    return index % 2 === 0 ? `3 * ${digit}` : digit;
  });
  const shape = `regexp_full_match(${text}, '[0-9]{8}|[0-9]{12,14}')`;
  return { valid: `CASE WHEN ${shape} THEN (${digits.join(' + ')}) % 10 = 0 ELSE false END`, value: padded };
}
