import { createHash } from 'node:crypto';
import type { IdPair } from './true-pairs.js';

/** How well pairs that were found agree with those that are true. */
export interface MatchQuality {
  readonly found: number;
  readonly right: number;
  readonly true: number;
  /** Right ones of those found, of those that are true, and the harmonic mean of both; from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The quality of pairs among the baseline records that are asked for. */
export function matchQuality(
  pairs: readonly IdPair[],
  truth: ReadonlyMap<string, string>,
  isAsked: (baseline: string) => boolean = () => true,
): MatchQuality {
  const found = pairs.filter(([baseline]) => isAsked(baseline));
  const right = found.filter(([baseline, counterpart]) => truth.get(baseline) === counterpart).length;
  const known = [...truth.keys()].filter(isAsked).length;
  return {
    found: found.length,
    right,
    true: known,
    precision: right / found.length,
    recall: right / known,
    f1: (2 * right) / (found.length + known),
  };
}

/** Half of all ids, always the same: those whose SHA-256 begins with a bit that is 0. */
export const isInFirstHalf = (id: string): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) < 128;

/** One line for people. */
export function qualityInWords({ found, right, true: known, precision, recall, f1 }: MatchQuality): string {
  const [p, r, f] = [precision, recall, f1].map((share) => `${(share * 100).toFixed(2)} %`);
  return `precision ${p}, recall ${r}, F1 ${f} (${found} pairs found, ${right} right, ${known} true)`;
}
