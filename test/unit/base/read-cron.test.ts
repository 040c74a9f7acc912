import { describe, expect, it } from 'vitest';
import { cronProblem, readCron } from '../../../src/base/cron/read-cron.js';

describe('a schedule that never fires is refused with its reason', () => {
  it.each([
    ['', 'it has one field'],
    ['@daily', 'it has one field'],
    ['0 7 * *', 'it has 4 fields'],
    ['0 0 7 * * *', 'it has 6 fields'],
    ['60 7 * * *', "'60' is no minute"],
    ['0 24 * * *', "'24' is no hour"],
    ['0 7 32 * *', "'32' is no day of the month"],
    ['0 7 * 13 *', "'13' is no month"],
    ['0 7 * * 8', "'8' is no day of the week"],
    ['0 7 31 4 *', 'there is no such day'],
    ['0 7 30W 2 *', 'there is no such day'],
    ['0 7 1 * 1#2', 'there is no such day'],
  ])('%j', (cron, reason) => {
    expect(cronProblem(cron)).toBe(reason);
  });

  it.each(['0 7 29 2 mon', '0 7 L * *', '*/7 9-17 * jan-mar mon-fri', '0 7 15W * *'])('%j fires', (cron) => {
    expect(cronProblem(cron)).toBeNull();
  });
});

it('fires on days for which both kinds of days hold, at all of its times', () => {
  const times = readCron('30,0 7,12 13 * fri');
  if ('reason' in times) throw new Error(times.reason);
  expect(times.minutes).toEqual([420, 450, 720, 750]);
  expect(['2026-02-13', '2026-02-20', '2026-04-13'].map(times.isDay)).toEqual([true, false, false]);
});
