import type { Severity } from '../../../model/severity.js';
import type { ConvertedSeen } from '../../../model/converted-seen.js';
import type { Side, TraceStep } from '../../../model/outcome.js';
import type { Explanation } from '../../../run/explain-break.js';
import type { ExplainedLookup } from '../../../run/explain-lookups.js';
import type { MemberRecords } from '../../../run/explain-members.js';
import { fateInWords } from '../../../run/fate-in-words.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import { breakDocument } from './break-document.js';
import { candidateDocument } from './refusal-document.js';

/** The proof of a break as `explain` prints it. */
export function explainDocument(explanation: Explanation): outputs.ExplainOutput {
  const { break: kept, decidedBy, trace, paired } = explanation;
  return {
    break: breakDocument(kept, explanation.responsible),
    run: kept.run,
    scope: { from: kept.scope.from, to: kept.scope.to },
    configVersion: explanation.configVersion,
    baseline: recordDocument(explanation, 'baseline'),
    counterpart: recordDocument(explanation, 'counterpart'),
    lookups: explanation.lookups.map(lookupDocument),
    reasons: reasonsOf(explanation),
    paired,
    candidates: explanation.candidates.map(({ source, line }) => ({ source, line })),
    nearest: nearestDocument(explanation),
    decidedBy,
    ...(kept.severity ? { severity: severityDocument(kept.severity) } : {}),
    trace: trace.map(stepDocument),
    history: kept.history.map(({ run, at, event, before, after }) => ({
      run,
      at,
      event,
      before: before && { ...before },
      after: after && { ...after },
    })),
  };
}

function severityDocument({ score, level, factors }: Severity): outputs.Severity {
  return { score, level, factors: factors.map(({ name, value, points }) => ({ name, value, points })) };
}

function stepDocument({ rule, held, expired }: TraceStep): outputs.TraceStep {
  return { rule, held, ...(expired === undefined ? {} : { expired }) };
}

function lookupDocument({ asked, values, row, ...lookup }: ExplainedLookup): outputs.ExplainedLookup {
  return { ...lookup, asked: { ...asked }, values: { ...values }, row: row && { ...row } };
}

function nearestDocument({ nearest }: Explanation): outputs.Nearest | null {
  if (nearest === null) return null;
  if (nearest.kind === 'removed') return { lookedAt: 0, alike: 0, removed: nearest.at, candidates: [] };
  return {
    lookedAt: nearest.lookedAt,
    alike: nearest.alike,
    removed: null,
    candidates: nearest.candidates.map(({ record, place, apart, fate }) => ({
      ...candidateDocument(record),
      source: place.source,
      line: place.line,
      apart: apart.map(({ pass, kind, sentence }) => ({ pass, kind, sentence })),
      became: { kind: fate.kind, sentence: fateInWords(fate), break: fate.kind === 'break' ? fate.id : null },
    })),
  };
}

function reasonsOf({ fields, lonely }: Explanation): outputs.ExplainOutput['reasons'] {
  const reasons = fields.map(({ field, sentence }) => ({ field, sentence }));
  return lonely === null ? reasons : [...reasons, { field: null, sentence: lonely }];
}

function recordDocument({ break: kept, sides, members }: Explanation, side: Side): outputs.BreakRecord | null {
  const seen = kept.difference[side];
  const explained = sides[side];
  if (!seen || !explained) return null;
  const { feed, batch, source, payloadSha256, fetchedAt, map, record, line, byteOffset, rawText } = explained;
  return {
    values: { ...seen.values },
    madeFrom: Object.fromEntries(explained.fields.map(({ field, from }) => [field, from])),
    map: { since: map.since, version: map.version },
    feed,
    batch,
    payload: seen.provenance.payload,
    source,
    sha256: payloadSha256,
    fetchedAt,
    record,
    line,
    byteOffset,
    rawText,
    members: membersDocument(members[side]),
    ...(seen.converted ? { converted: convertedDocument(seen.converted) } : {}),
  };
}

function convertedDocument({ to, amounts }: ConvertedSeen): outputs.ConvertedRecord {
  const told = Object.entries(amounts).map(([field, { amount, rate }]) => {
    return [field, { amount, rate: rate?.rate ?? null, day: rate?.day ?? null, path: rate?.path ?? null }] as const;
  });
  return { to, amounts: Object.fromEntries(told) };
}

function membersDocument(members: Explanation['members'][Side]): outputs.BreakRecord['members'] {
  if (members === null) return null;
  return { ...someRecords(members.members), deduplicated: someRecords(members.deduplicated) };
}

function someRecords({ count, first }: MemberRecords): outputs.SomeRecords {
  return {
    count,
    first: first.map(({ batch, payload, source, sha256, record, line, byteOffset, rawText }) => {
      return { batch, payload, source, sha256, record, line, byteOffset, rawText };
    }),
  };
}
