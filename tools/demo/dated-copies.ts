import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The days of the sample. */
const sampleDays = ['2010-12-21', '2010-12-22', '2010-12-23'] as const;

/** Where the stores of the partners are: one ledger writes the UTC of their local times. */
const zones: Readonly<Record<string, string>> = {
  'bluebell-cards': 'Europe/London',
  'galerie-lumiere': 'Europe/Paris',
  'hudson-toys': 'America/New_York',
  'nordlys-candles': 'Europe/Oslo',
};

/** The files of a day, as their systems name them. */
const pathsOf = (day: string): readonly string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  const digits = `${year}${month}${date}`;
  return [
    `tills/${day}.csv`,
    `ledger/GL_POSTINGS_${digits}_0001.csv`,
    `concession-ledger/CONCESSIONS_${digits}.csv`,
    ...['bluebell-cards', 'hudson-toys', 'nordlys-candles'].map((name) => `concessions/${name}/sales_${digits}.csv`),
    `concessions/galerie-lumiere/ventes-${date}-${month}-${year}.csv`,
  ];
};

/**
 * Delivers one of the days of the sample as another: each file a copy in which every date is that day. A day always has the
 * same one, and a file that is there stays as it is.
 *
 * @param day `YYYY-MM-DD`
 * @returns how many files are new.
 */
export function deliverDay(from: string, to: string, day: string): number {
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  const sample = sampleDays[number % sampleDays.length] ?? sampleDays[0];
  const targets = pathsOf(day).map((path) => join(to, path));
  const missing = pathsOf(sample).flatMap((path, index) => {
    const target = targets[index];
    return target === undefined || existsSync(target) ? [] : [{ source: join(from, path), target }];
  });
  for (const { source, target } of missing) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, dated(readFileSync(source), sample, day), { mode: 0o644 });
  }
  return missing.length;
}

/** A file with one day in place of another, byte by byte but for the dates: not all of them are UTF-8. */
function dated(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('latin1');
  const dotted = (day: string): string => day.split('-').toReversed().join('.');
  const lines = text.split('\n').map((line) => withUtc(line, from, to));
  return Buffer.from(lines.join('\n').replaceAll(from, to).replaceAll(dotted(from), dotted(to)), 'latin1');
}

/** The same time in the store is another of UTC where the clocks there were changed in between. */
function withUtc(line: string, from: string, to: string): string {
  const zone = Object.entries(zones).find(([name]) => line.includes(`;${name};`))?.[1];
  if (zone === undefined) return line;
  return line.replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g, (text) => {
    const before = new Date(text);
    const days = Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`);
    const then = new Date(before.getTime() + days);
    return new Date(then.getTime() + offsetOf(zone, before) - offsetOf(zone, then))
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  });
}

/** By how many milliseconds a zone is ahead of UTC. */
function offsetOf(timeZone: string, at: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
