import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { SetAsideReason, SetAsideRecord } from '../../../model/batch.js';
import type { SetAsideEvent, StewardAction } from '../../../model/correction.js';
import type { KeptSetAsideRecord, SetAsideCount } from '../../../run/history.js';
import type { BatchOutcome, SetAsideHistory } from '../../../run/quarantine.js';
import type { Responsibility } from '../../../run/responsibility.js';
import type { Style } from '../../shared/style.js';
import { responsibilityColumns, responsibilityPairs } from './responsibility-lines.js';
import { indent, renderPairs, renderTable } from './table.js';
import { visibleText } from './visible-text.js';
import { count } from './words.js';

/** How many records are set aside, and for what. */
export function summaryLines(
  { records, reasons }: { readonly records: number; readonly reasons: readonly SetAsideCount[] },
  style: Style,
): readonly string[] {
  const columns = [
    { heading: 'records', align: 'right' },
    { heading: 'kind' },
    { heading: 'reason' },
    { heading: 'field' },
    { heading: 'feed' },
  ] as const;
  const rows = reasons.map((reason) => [
    String(reason.records),
    reason.disposition,
    reason.code,
    reason.field ?? '',
    reason.feed,
  ]);
  const heading = `${count(records, 'record', 'records')}, ${count(reasons.length, 'reason', 'reasons')}`;
  return [style.bold(heading), ...indent(renderTable(columns, rows, style.dim))];
}

/** A record set aside, and who answers for it. */
interface OwnedRecord {
  readonly kept: KeptSetAsideRecord;
  readonly responsible: Responsibility;
}

/** Records set aside, one per line; owners and times when there is one. */
export function setAsideTable(records: readonly OwnedRecord[], style: Style): readonly string[] {
  const owned = responsibilityColumns(records.map(({ responsible }) => responsible));
  const columns = [
    { heading: 'record' },
    { heading: 'status' },
    { heading: 'kind' },
    { heading: 'place' },
    { heading: 'key' },
    ...owned.columns,
    { heading: 'reason' },
  ] as const;
  const rows = records.map(({ kept, responsible }) => [
    kept.id,
    kept.status,
    kept.standing.disposition,
    placeOf(kept),
    kept.key === null ? '' : keyText(kept.key),
    ...owned.cellsOf(responsible),
    kept.standing.reasons.map((reason) => visibleText(sentenceOf(reason))).join('; '),
  ]);
  return renderTable(columns, rows, style.dim);
}

/** One of them whole: its raw text, where it stands, why it was set aside, and what was done about it. */
export function setAsideLines(
  { record: kept, events }: SetAsideHistory,
  responsible: Responsibility,
  style: Style,
): readonly string[] {
  const pairs = renderPairs([
    ['status', kept.status],
    ['kind', `${kept.standing.disposition}, tier ${kept.standing.tier}`],
    ...responsibilityPairs(responsible),
    ['batch', kept.batch],
    ['delivered', `${kept.feed} for ${kept.deliveryDate}`],
    ['read with', `configuration ${kept.feedVersion}`],
    ['place', `${placeOf(kept)} (record ${kept.record}, byte ${kept.byteOffset})`],
    ...(kept.key === null ? [] : [['key', keyText(kept.key)] as const]),
    ['payload', `sha256 ${kept.payloadSha256}`],
  ]);
  const now = kept.text === kept.rawText ? [] : ['', 'As it was last submitted:', '', visibleText(kept.text)];
  const history = events.flatMap((event) => ['', ...eventLines(event, style)]);
  const blocks = [...pairs, '', ...reasonLines(kept.standing.reasons, style), '', visibleText(kept.rawText)];
  return [style.bold(kept.id), ...indent([...blocks, ...now, ...history])];
}

function reasonLines(reasons: readonly SetAsideReason[], style: Style): readonly string[] {
  return reasons.flatMap((reason) => [
    `${visibleText(sentenceOf(reason))} ${style.dim(`[${reason.code}]`)}`,
    ...indent([visibleText(nextStepOf(reason))]),
  ]);
}

const doneAs: Readonly<Record<StewardAction, string>> = {
  fix: 'corrected',
  release: 'released',
  discard: 'discarded',
};

function eventLines(event: SetAsideEvent, style: Style): readonly string[] {
  const { at, action, accepted, by, because, after, standing, correction, carriedFrom } = event;
  const what = accepted ? doneAs[action] : `${action}, and refused again`;
  const from = carriedFrom === null ? '' : `, as ${carriedFrom} was`;
  const into = correction === null ? '' : `, in batch ${correction}`;
  return [
    `${at} ${what} by ${visibleText(by)}${from}${into}${because === null ? '' : `: ${visibleText(because)}`}`,
    ...indent([
      ...(after === null ? [] : [visibleText(after)]),
      ...(standing === null ? [] : reasonLines(standing.reasons, style)),
    ]),
  ];
}

/** What became of records that were submitted again, batch by batch. */
export function outcomeLines(outcomes: readonly BatchOutcome[], style: Style): readonly string[] {
  const columns = [
    { heading: 'of batch' },
    { heading: 'accepted', align: 'right' },
    { heading: 'refused', align: 'right' },
    { heading: 'correction batch' },
  ] as const;
  const rows = outcomes.map(({ corrects, batch, accepted, refused }) => [
    corrects.id,
    String(accepted),
    String(refused),
    batch?.id ?? '',
  ]);
  const refusals = outcomes.flatMap(({ refusals: refused }) =>
    refused.map(
      ({ id, standing }) => `${id}: ${standing.reasons.map((reason) => visibleText(sentenceOf(reason))).join('; ')}`,
    ),
  );
  const refusedLines = refusals.length === 0 ? [] : ['', 'Refused again:', ...indent(refusals)];
  return [...renderTable(columns, rows, style.dim), ...refusedLines];
}

/** How many records of which batches were discarded. */
export function discardLines(
  outcomes: readonly { readonly corrects: string; readonly accepted: number }[],
  style: Style,
): readonly string[] {
  const columns = [{ heading: 'of batch' }, { heading: 'discarded', align: 'right' }] as const;
  return renderTable(
    columns,
    outcomes.map(({ corrects, accepted }) => [corrects, String(accepted)]),
    style.dim,
  );
}

/** `receipt R-17, line 2`: what could be read of it. */
function keyText(key: NonNullable<SetAsideRecord['key']>): string {
  return Object.entries(key)
    .map(([field, value]) => `${field} ${value === null ? '(not read)' : visibleText(value)}`)
    .join(', ');
}

/** `tills/2026-11-01.csv:12`. */
function placeOf({ source, line }: SetAsideRecord): string {
  return `${visibleText(source)}:${line}`;
}
