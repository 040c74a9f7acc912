import type { RecordValues } from '../../../model/outcome.js';
import type { Explanation } from '../../../run/explain-break.js';
import { fateInWords } from '../../../run/fate-in-words.js';
import { keyInWords } from './break-lines.js';
import { indent } from './table.js';
import { visibleText } from './visible-text.js';
import { count } from './words.js';

/** What comes nearest to a record without a partner: what kept each apart, pass by pass, and what became of it. */
export function nearestLines({ break: kept, nearest }: Explanation): readonly string[] {
  if (nearest === null) return [];
  if (nearest.kind === 'removed') {
    return [
      `A snapshot was removed on ${nearest.at.slice(0, 10)}, because its retention was over: nothing can be told.`,
    ];
  }
  const { lookedAt, alike, candidates } = nearest;
  const among = `among ${count(lookedAt, 'record')} that ${lookedAt === 1 ? 'was' : 'were'} looked at`;
  if (candidates.length === 0) return [`None comes near ${among}.`];
  const heading =
    alike > candidates.length ? `The nearest ${candidates.length} of ${alike} ${among}:` : `${alike} ${among}:`;
  const told = candidates.flatMap(({ record, place, apart, fate }) => [
    `${keyOf(record.values, kept.difference.key)}, ${visibleText(place.source)}:${place.line} (record ${place.record})`,
    ...indent([...apart.map(({ pass, sentence }) => `${pass}: ${visibleText(sentence)}`), fateInWords(fate)]),
  ]);
  return [heading, ...told];
}

function keyOf(values: RecordValues, key: RecordValues): string {
  return keyInWords(Object.fromEntries(Object.keys(key).map((name) => [name, values[name] ?? null])));
}
