import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { SetAsideRecord } from '../../../model/batch.js';
import type { Style } from '../../shared/style.js';
import { indent, renderPairs, renderTable } from './table.js';
import { visibleText } from './visible-text.js';

type KeptRecord = SetAsideRecord & { readonly id: string };

/** Records set aside, one per line. */
export function setAsideTable(records: readonly KeptRecord[], style: Style): readonly string[] {
  const columns = [{ heading: 'record' }, { heading: 'kind' }, { heading: 'place' }, { heading: 'reason' }] as const;
  const rows = records.map((kept) => [kept.id, kept.disposition, placeOf(kept), reasonsOf(kept).join('; ')]);
  return renderTable(columns, rows, style.dim);
}

/** One of them whole: its raw text, where it stands, and why it was set aside. */
export function setAsideLines(kept: KeptRecord, style: Style): readonly string[] {
  const pairs = renderPairs([
    ['kind', `${kept.disposition}, tier ${kept.tier}`],
    ['batch', kept.batch],
    ['place', `${placeOf(kept)} (record ${kept.record}, byte ${kept.byteOffset})`],
    ['payload', `sha256 ${kept.payloadSha256}`],
  ]);
  const reasons = kept.reasons.flatMap((reason) => [
    `${visibleText(sentenceOf(reason))} ${style.dim(`[${reason.code}]`)}`,
    ...indent([visibleText(nextStepOf(reason))]),
  ]);
  return [style.bold(kept.id), ...indent([...pairs, '', ...reasons, '', visibleText(kept.rawText)])];
}

/** `tills/2026-11-01.csv:12`. */
function placeOf({ source, line }: SetAsideRecord): string {
  return `${visibleText(source)}:${line}`;
}

function reasonsOf({ reasons }: SetAsideRecord): readonly string[] {
  return reasons.map((reason) => visibleText(sentenceOf(reason)));
}
