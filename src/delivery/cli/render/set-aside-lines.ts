import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { SetAsideRecord } from '../../../model/batch.js';
import type { Style } from '../../shared/style.js';
import { indent, renderPairs, renderTable } from './table.js';
import { visibleText } from './visible-text.js';

type KeptRecord = SetAsideRecord & { readonly id: string };

/** Records set aside, one per line. */
export function setAsideTable(records: readonly KeptRecord[], style: Style): readonly string[] {
  const columns = [
    { heading: 'record' },
    { heading: 'kind' },
    { heading: 'place' },
    { heading: 'key' },
    { heading: 'reason' },
  ] as const;
  const rows = records.map((kept) => {
    const key = kept.key === null ? '' : keyText(kept.key);
    return [kept.id, kept.disposition, placeOf(kept), key, reasonsOf(kept).join('; ')];
  });
  return renderTable(columns, rows, style.dim);
}

/** One of them whole: its raw text, where it stands, and why it was set aside. */
export function setAsideLines(kept: KeptRecord, style: Style): readonly string[] {
  const pairs = renderPairs([
    ['kind', `${kept.disposition}, tier ${kept.tier}`],
    ['batch', kept.batch],
    ['place', `${placeOf(kept)} (record ${kept.record}, byte ${kept.byteOffset})`],
    ...(kept.key === null ? [] : [['key', keyText(kept.key)] as const]),
    ['payload', `sha256 ${kept.payloadSha256}`],
  ]);
  const reasons = kept.reasons.flatMap((reason) => [
    `${visibleText(sentenceOf(reason))} ${style.dim(`[${reason.code}]`)}`,
    ...indent([visibleText(nextStepOf(reason))]),
  ]);
  return [style.bold(kept.id), ...indent([...pairs, '', ...reasons, '', visibleText(kept.rawText)])];
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

function reasonsOf({ reasons }: SetAsideRecord): readonly string[] {
  return reasons.map((reason) => visibleText(sentenceOf(reason)));
}
