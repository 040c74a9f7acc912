import path from 'node:path';
import type { Batch } from '../model/batch.js';
import type { RunInput } from '../model/outcome.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { partsOf } from './compare-counterparts.js';
import type { ReadPart } from './compare-counterparts.js';
import { openSetAside } from './keep-set-aside.js';
import type { Tools } from './tools.js';
import { writeUnknownCodes } from './write-unknown-codes.js';

interface Read {
  readonly inputs: readonly RunInput[];
  /** Of each side, the baseline first. */
  readonly batches: readonly (readonly Batch[])[];
  /** Takes files that are read while sides are compared. */
  readonly directory: string;
}

/**
 * The sides of a rule with what a run reads of them, the baseline first.
 *
 * @throws OperationalError of the archive and the database.
 */
export async function readParts(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { inputs, batches, directory }: Read,
): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const [index, part] of partsOf(rule).entries()) {
    const asking = { plan, rule, part };
    const read = batches[index] ?? [];
    const setAside = await openSetAside(tools, asking, inputs);
    const file = path.join(directory, `unknown-codes-${index}.csv`);
    parts.push({ ...part, batches: read, setAside, unknownCodes: await writeUnknownCodes(tools, asking, read, file) });
  }
  return parts;
}
