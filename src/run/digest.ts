import { createHash } from 'node:crypto';
import { canonicalJson } from '../base/canonical.js';
import type { Break, CounterpartResult } from '../model/outcome.js';

/**
 * SHA-256 of a run's answer: the books, the fingerprint of every outcome, and every break in the order of its key, as
 * canonical JSON, one per line. Ids, clocks, and where records came from are no part of it.
 */
export class RunDigest {
  readonly #hash = createHash('sha256');

  addBreak({ counterpartName, difference, verdict, decidedBy }: Break): void {
    const { outcome, side, key, ordinal, fields, baseline, counterpart } = difference;
    const values = { baseline: baseline?.values ?? null, counterpart: counterpart?.values ?? null };
    this.#add({ counterpartName, outcome, side, key, ordinal, fields, values, verdict, decidedBy });
  }

  /** Adds the books last, and answers the digest. */
  finish(counterpart: string, { buckets, controlTotals }: CounterpartResult, fingerprint: string): string {
    this.#add({ counterpart, buckets, controlTotals, fingerprint });
    return this.#hash.digest('hex');
  }

  #add(line: object): void {
    this.#hash.update(canonicalJson(line));
    this.#hash.update('\n');
  }
}
