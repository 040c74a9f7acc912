import { expect, test } from 'vitest';
import { countryCodes, isCountryCode } from '../../../src/base/country.js';

test('every assigned code is there once, and is one that the locale data of the platform names', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(new Set(countryCodes).size).toBe(249);
  expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(countryCodes.toSorted()).toEqual(countryCodes);
});

test.each(['XK', 'EU', 'UK', 'UN', 'AN', 'CS', 'YU', 'DD', 'ZZ', 'AA', 'no', ''])(
  '%s is no code that is assigned',
  (code) => {
    expect(isCountryCode(code)).toBe(false);
  },
);
