import { createHash } from 'node:crypto';
import { canonicalJson } from '../base/canonical.js';
import type { Break, ControlTotal, CounterpartResult } from '../model/outcome.js';
import type { DriftResult } from '../model/drift.js';
import { defaultAction } from '../model/verdict.js';
import type { Verdict } from '../model/verdict.js';

/** The order in which a workspace names its fields means nothing. */
function byName([left]: readonly unknown[], [right]: readonly unknown[]): number {
  return String(left) < String(right) ? -1 : 1;
}

/** What of a break is part of the answer of its run. */
export function answerOf({ counterpartName, difference, verdict, severity, decidedBy }: Break): readonly unknown[] {
  const { outcome, timing, feed, side, key, ordinal, fields, baseline, counterpart } = difference;
  const broken = fields
    .map((field) => [field.field, field.baseline, field.counterpart, field.delta, field.deltaPercent, field.allowed])
    .toSorted(byName);
  const values = [baseline, counterpart].map((record) => record && Object.entries(record.values).toSorted(byName));
  return [
    counterpartName,
    outcome,
    side,
    Object.entries(key).toSorted(byName),
    ordinal,
    broken,
    values,
    verdict.tier,
    verdict.category,
    decidedBy,
    ...answerOfVerdict(verdict),
    ...(severity ? [severity.score, severity.level] : []),
    ...(timing ? [timing] : []),
    ...(feed ? [feed.feed, feed.due] : []),
  ];
}

/** Of a break that is to be looked at, as every break was at first, tier and category say all. Who answers is no answer. */
function answerOfVerdict({ kind, reason, action }: Verdict): readonly unknown[] {
  return kind === 'break' && action === defaultAction(kind) ? [] : [kind, reason, action];
}

/** What is excluded follows from the rest. Where nothing is blocked or deduplicated, an answer is what it was before that was told. */
function withoutNone({ blocked, deduplicated, excluded: _excluded, ...total }: ControlTotal): object {
  return {
    ...total,
    ...(blocked === '0.00' ? {} : { blocked }),
    ...(deduplicated === '0.00' ? {} : { deduplicated }),
  };
}

/** Nothing where every record is judged on its own. */
function madeOf({ records, contributing, deduplicated }: CounterpartResult): readonly string[] {
  const isAlone = contributing.baseline === records.baseline && contributing.counterpart === records.counterpart;
  return isAlone ? [] : [canonicalJson(contributing), canonicalJson(deduplicated)];
}

/** Its hash says what is beyond. Who is to know is no answer. */
function withoutWorst({ name, groups, beyond, sha256 }: DriftResult): object {
  return { name, groups, beyond, sha256 };
}

/**
 * SHA-256 of a run's answer: the books, the fingerprint of every outcome, and every break in the order of its key, one
 * JSON array per line; those of the first counterpart first. Ids, clocks, and where records came from are no part of it.
 */
export class RunDigest {
  readonly #hash = createHash('sha256');

  addBreak(found: Break): void {
    this.#add(answerOf(found));
  }

  /** Adds the books of a counterpart, after all breaks. */
  addBooks(counterpart: string, result: CounterpartResult, fingerprint: string): void {
    const { buckets, controlTotals, invariants, drift } = result;
    const totals = controlTotals.map(withoutNone);
    const held = invariants ? [canonicalJson(invariants)] : [];
    const apart = drift ? [canonicalJson(drift.map(withoutWorst))] : [];
    const books = [canonicalJson(buckets), canonicalJson(totals), fingerprint, ...madeOf(result), ...held, ...apart];
    this.#add([counterpart, ...books]);
  }

  finish(): string {
    return this.#hash.digest('hex');
  }

  /** Arrays of text have one JSON text, whoever prints it. */
  #add(line: readonly unknown[]): void {
    this.#hash.update(`${JSON.stringify(line)}\n`);
  }
}
