import { define } from './function.js';
import type { Functions } from './function.js';

export const functionsOfDates: Functions = {
  add_days: define(
    'add_days(date, days)',
    ['date', 'whole'],
    'The date so many whole days later, or earlier where the number is negative.',
    [
      ["add_days(date '2026-12-31', 1)", '2027-01-01'],
      ["add_days(date '2028-03-01', -1)", '2028-02-29'],
    ],
  ),
  day: define('day(date)', ['date'], 'The day of the month of a date, 1 to 31.', [["day(date '2026-11-30')", '30']]),
  days_between: define(
    'days_between(earlier, later)',
    ['date', 'date'],
    'How many days later the second date is: the nights of a stay; negative where it is earlier.',
    [
      ["days_between(date '2026-02-27', date '2026-03-02')", '3'],
      ["days_between(date '2026-03-02', date '2026-03-01')", '-1'],
    ],
  ),
  isodow: define('isodow(date)', ['date'], 'The day of the week of a date, 1 for Monday to 7 for Sunday (ISO 8601).', [
    ["isodow(date '2026-11-01')", '7'],
  ]),
  last_day: define('last_day(date)', ['date'], 'The last day of the month of a date.', [
    ["last_day(date '2028-02-03')", '2028-02-29'],
  ]),
  month: define('month(date)', ['date'], 'The month of a date, 1 to 12.', [["month(date '2026-11-30')", '11']]),
  year: define('year(date)', ['date'], 'The year of a date.', [["year(date '2026-11-30')", '2026']]),
};
