import { operationalError } from '../base/errors.js';
import { readDate } from '../base/instant.js';

const placeholder = /\$\{date:([^}]+)\}/g;

const dateParts: Readonly<Record<string, (date: string) => string>> = {
  yyyy: (date) => date.slice(0, 4),
  yy: (date) => date.slice(2, 4),
  MM: (date) => date.slice(5, 7),
  dd: (date) => date.slice(8, 10),
};

/** The path of a feed for one delivery date: `${date:…}` filled in. */
export function deliveryPath(path: string, date: string): string {
  return path.replace(placeholder, (_, format: string) =>
    format.replace(/yyyy|yy|MM|dd/g, (part) => dateParts[part]?.(date) ?? part),
  );
}

/** The pattern that the deliveries of every date match; null when the path names no date. */
export function anyDeliveryPath(path: string): string | null {
  const pattern = path.replace(placeholder, (_, format: string) => format.replace(/yyyy|yy|MM|dd/g, anyCharacters));
  return pattern === path ? null : pattern;
}

const anyCharacters = (part: string): string => '?'.repeat(part.length);

/**
 * The delivery date that the name of a file tells by the feed's path.
 *
 * @throws OperationalError `usage` when the path names no date, or the file's name does not fit it.
 */
export function deliveryDateOf(path: string, file: string): string {
  const name = path.split('/').at(-1) ?? path;
  const match = datePattern(name).exec(file.split(/[\\/]/).at(-1) ?? file);
  const { year, shortYear, month, day } = match?.groups ?? {};
  const fullYear = year ?? (shortYear === undefined ? undefined : `20${shortYear}`);
  const date = readDate(`${fullYear}-${month}-${day}`);
  if (date === null) {
    throw operationalError('usage', {
      reason: `The name of ${file} does not tell its delivery date by ${path}: name the date with --date`,
    });
  }
  return date;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern over file names; a part of the date that occurs again must only look like one. */
function datePattern(name: string): RegExp {
  const seen = new Set<string>();
  const part = (group: string, digits: number): string => {
    if (seen.has(group)) return `\\d{${digits}}`;
    seen.add(group);
    return `(?<${group}>\\d{${digits}})`;
  };
  const formatted = (format: string): string =>
    format
      .split(/(yyyy|yy|MM|dd)/)
      .map((token) => {
        if (token === 'yyyy') return part('year', 4);
        if (token === 'yy') return part('shortYear', 2);
        if (token === 'MM') return part('month', 2);
        return token === 'dd' ? part('day', 2) : escaped(token);
      })
      .join('');
  const pieces = name.split(placeholder).map((piece, index) => {
    if (index % 2 === 1) return formatted(piece);
    return piece
      .split('*')
      .map((text) => text.split('?').map(escaped).join('.'))
      .join('.*');
  });
  return new RegExp(`^${pieces.join('')}$`);
}
