import type { Difference, Members, Side } from '../../../model/outcome.js';
import type { Place } from '../../../run/explain-break.js';
import { keyInWords } from './break-lines.js';
import { refusalInWords } from './refusal-in-words.js';
import { indent } from './table.js';
import { visibleText } from './visible-text.js';
import { count } from './words.js';

/** The candidates of a record that none was chosen for, and why; with where they stand, in their order. */
export function refusalLines({ side, refusal }: Difference, places: readonly Place[] = []): readonly string[] {
  if (refusal === null) return [];
  const by = refusal.pass === null ? '' : `, refused by ${refusal.pass}`;
  const head = `${refusalInWords(side, refusal)}${by}`;
  if (refusal.subsets) {
    return [
      head,
      ...refusal.subsets.flatMap(({ count: lines, records }, index) => [
        `${index === 0 ? 'either' : 'or'} ${count(lines, 'record')}`,
        ...indent(records.map(({ values }) => keyInWords(values))),
      ]),
    ];
  }
  const more = refusal.count - refusal.candidates.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  const told = refusal.candidates.map(({ values }, index) => `${keyInWords(values)}${placeInWords(places[index])}`);
  return [head, ...indent([...told, ...rest])];
}

function placeInWords(place: Place | undefined): string {
  return place === undefined ? '' : `, ${visibleText(place.source)}:${place.line} (record ${place.record})`;
}

const placesShown = 20;

/** Where the records of a group came from. */
export function memberLines({ members }: Difference): readonly string[] {
  if (!members) return [];
  return [...sideLines('baseline', members.baseline), ...sideLines('counterpart', members.counterpart)];
}

function sideLines(side: Side, { count: records, places }: Members): readonly string[] {
  const shown = places.slice(0, placesShown);
  const byFile = new Map<string, number[]>();
  for (const { batch, payload, record } of shown) {
    const file = `batch ${batch}, payload ${payload}`;
    byFile.set(file, [...(byFile.get(file) ?? []), record]);
  }
  const rest = records > shown.length ? [`and ${records - shown.length} more`] : [];
  const lines = [...byFile].map(([file, numbers]) => `${file}: record ${numbers.join(', ')}`);
  return [`${side}: ${count(records, 'record')}`, ...indent([...lines, ...rest])];
}
