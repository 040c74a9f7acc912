import { expect, it } from 'vitest';
import { firstKeptDay } from '../../../src/model/retention.js';
import type { RetentionPeriod } from '../../../src/model/retention.js';

it.each<[RetentionPeriod, string, string]>([
  [{ count: 30, unit: 'd' }, '2026-03-15', '2026-02-13'],
  [{ count: 1, unit: 'd' }, '2026-01-01', '2025-12-31'],
  [{ count: 7, unit: 'y' }, '2026-11-21', '2019-11-21'],
  [{ count: 1, unit: 'y' }, '2024-02-29', '2023-03-01'],
  [{ count: 999, unit: 'y' }, '2026-11-21', '1027-11-21'],
  [{ count: 99999, unit: 'd' }, '2026-11-21', '1753-02-06'],
])('with a retention of %j objects are kept on %s from %s on', (period, today, first) => {
  expect(firstKeptDay(period, today)).toBe(first);
});
