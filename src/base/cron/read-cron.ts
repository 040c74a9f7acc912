import { createTask, validateDetailed } from 'node-cron';
import type { CronFieldError } from 'node-cron';

/** When a schedule fires on a clock on the wall, whatever the zone. */
export interface CronTimes {
  /** Whether it fires on a day, `YYYY-MM-DD`. */
  readonly isDay: (day: string) => boolean;
  /** The times of such a day, in minutes since midnight, in order. */
  readonly minutes: readonly number[];
}

/** What is wrong with a text that is no schedule. */
export interface CronProblem {
  readonly reason: string;
}

const daysOfYears = 40 * 366;
const milliseconds = { minute: 60_000, day: 86_400_000 };

/**
 * Reads five fields as node-cron does: minute, hour, day of the month, month, day of the week. Where both kinds of days are
 * given, both must hold: unlike crontab(5).
 */
export function readCron(text: string): CronTimes | CronProblem {
  const { length } = text.trim().split(/\s+/);
  if (length !== 5) return { reason: `it has ${length === 1 ? 'one field' : `${length} fields`}` };
  const { fields, errors } = validateDetailed(text);
  if (!fields) return { reason: errors[0] ? inWords(errors[0]) : 'it cannot be read' };
  const minutes = fields.hour.flatMap((hour) => fields.minute.map((minute) => hour * 60 + minute));
  const times = [...new Set(minutes)].toSorted((left, right) => left - right);
  return { isDay: dayMatcher(text, times[0] ?? 0), minutes: times };
}

const fieldsInWords: Readonly<Record<string, string>> = {
  minute: 'minute',
  hour: 'hour',
  dayOfMonth: 'day of the month',
  month: 'month',
  dayOfWeek: 'day of the week',
};

function inWords({ field, value = '', message }: CronFieldError): string {
  if (message.includes('impossible')) return 'there is no such day';
  const name = fieldsInWords[field];
  return name === undefined ? message : `'${value}' is no ${name}`;
}

/** What is wrong with a schedule, in words; null: it fires. */
export function cronProblem(text: string): string | null {
  const times = readCron(text);
  if ('reason' in times) return times.reason;
  // The calendar repeats its days of the week after 28 years, after 40 where a century is no leap year.
  const first = Date.UTC(2072, 0, 1);
  for (let day = 0; day < daysOfYears; day += 1) {
    if (times.isDay(new Date(first + day * milliseconds.day).toISOString().slice(0, 10))) return null;
  }
  return 'there is no such day';
}

/** Asks node-cron itself, so that what it accepts is what it means. */
function dayMatcher(text: string, minute: number): CronTimes['isDay'] {
  const task = createTask(text, () => undefined, { timezone: 'UTC' });
  // It is never started, and nobody looks it up: it need not be kept in node-cron's list of tasks.
  void task.destroy();
  return (day) => task.match(new Date(Date.parse(`${day}T00:00:00Z`) + minute * milliseconds.minute));
}
