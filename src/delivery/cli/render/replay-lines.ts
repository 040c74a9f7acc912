import type { BreakChange, BucketChange, JudgedBreak, TotalChange } from '../../../run/compare-answers.js';
import type { Replay } from '../../../run/replay-run.js';
import type { Style } from '../../shared/style.js';
import { keyInWords, shortId } from './break-lines.js';
import { verdictInWords } from './verdict-in-words.js';
import { indent, renderTable } from './table.js';
import { count } from './words.js';

/** What a replay says other than the run did, in words. */
export function replayLines(replay: Replay, style: Style): readonly string[] {
  const { run, version, digest, buckets, totals, breaks } = replay;
  const by = version === run.configVersion ? 'its configuration' : `configuration ${version}`;
  const heading = `${style.bold(run.id)} by ${by}: ${answerInWords(replay)}`;
  if (digest.before === digest.after) return [heading, ...indent([`digest ${digest.before}`])];
  return [
    heading,
    ...indent([`digest ${digest.before} before, ${digest.after} after`, `first: ${firstDifference(replay) ?? ''}`]),
    ...section(buckets.map(bucketInWords)),
    ...section(totals.map(totalInWords)),
    ...section(breaks === null ? [] : breakLines(breaks.first, style)),
  ];
}

function answerInWords({ digest, breaks }: Replay): string {
  if (digest.before === digest.after) return 'the same answer';
  if (breaks === null) return 'another answer';
  const { added, removed, changed } = breaks;
  return `another answer: ${count(added, 'break')} added, ${removed} removed, ${changed} changed`;
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...indent(lines)];
}

/** The first bucket, total or break that differs; null when the answer is the same. */
export function firstDifference({ digest, buckets, totals, breaks }: Replay): string | null {
  if (digest.before === digest.after) return null;
  const [bucket] = buckets;
  if (bucket) return bucketInWords(bucket);
  const [total] = totals;
  if (total) return totalInWords(total);
  const found = breaks?.first[0];
  if (found) return breakInWords(found);
  // The breaks are known to be the same, or not known any more.
  return breaks === null
    ? 'a break, or which records are in a bucket: what the run found was judged again since'
    : 'which records are in a bucket, though as many are';
}

function bucketInWords({ counterpart, side, outcome, before, after }: BucketChange): string {
  return `${counterpart}, ${side} ${outcome}: ${count(before, 'record')} before, ${after} after`;
}

function totalInWords({ counterpart, field, currency, part, line, before, after }: TotalChange): string {
  return `${counterpart}, ${field} ${currency}, ${line ?? part}: ${before ?? 'none'} before, ${after ?? 'none'} after`;
}

function breakInWords({ id, key, before, after }: BreakChange): string {
  const [was, is] = [judgedInWords(before), judgedInWords(after)];
  return `break ${shortId(id)} (${keyInWords(key)}): ${was === is ? `${was}, of other values` : `${was} before, ${is} after`}`;
}

function judgedInWords(judged: JudgedBreak | null): string {
  return judged === null ? 'none' : `${judged.outcome}, ${verdictInWords({ ...judged, kind: judged.verdict })}`;
}

function breakLines(changes: readonly BreakChange[], style: Style): readonly string[] {
  if (changes.length === 0) return [];
  const columns = [{ heading: 'break' }, { heading: 'key' }, { heading: 'before' }, { heading: 'after' }] as const;
  const rows = changes.map(({ id, key, before, after }) => [
    shortId(id),
    keyInWords(key),
    judgedInWords(before),
    judgedInWords(after),
  ]);
  return renderTable(columns, rows, style.dim);
}
