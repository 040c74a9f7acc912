import { setAsideFields, setAsideProvenance } from '../compare/blocking-keys.js';
import type { SetAsideFile } from '../compare/side-relation.js';
import { TextFile } from '../ingest/text-file.js';
import type { Batch } from '../model/batch.js';
import type { RunInput, SetAsideInput } from '../model/outcome.js';
import { blockingFields } from '../model/plan.js';
import type { Plan, RulePlan } from '../model/plan.js';
import type { Format } from '../plugin/format.js';
import { listSetAsideKeys } from '../store/index.js';
import type { SetAsideKey } from '../store/index.js';
import type { RulePart } from './compare-counterparts.js';
import { csvOf, required } from './tools.js';
import type { Tools } from './tools.js';

/** Whose records set aside a run asks for: those of one side. */
export interface AskingSide {
  readonly plan: Plan;
  readonly rule: RulePlan;
  readonly part: RulePart;
}

/**
 * Keeps the keys of the records that were set aside of batches, and are not corrected there, as one object of the archive: what
 * a record of the other side may be waiting for. null where there is none.
 *
 * @throws OperationalError of the archive and the database.
 */
export async function keepSetAside(
  tools: Tools,
  asking: AskingSide,
  batches: readonly Batch[],
): Promise<SetAsideInput | null> {
  // Nothing is asked where nothing was set aside.
  if (batches.every(({ counts }) => counts.quarantined + counts.deadLettered === 0)) return null;
  const { archive, store } = tools;
  const writer = new SetAsideWriter(tools, asking, await archive.temporaryPath('inputs'));
  try {
    const ids = batches.map(({ id }) => id);
    for await (const key of listSetAsideKeys(store.database, ids)) await writer.add(key);
    const file = await writer.finish();
    return file && { sha256: (await archive.adopt('inputs', file.path)).sha256, records: file.records };
  } finally {
    await writer.close();
  }
}

/** Writes records set aside in the form of `SetAsideFile`: those of which every one of the `blockingFields` could be read. */
export class SetAsideWriter {
  readonly #target: SetAsideFile;
  readonly #file: TextFile;
  readonly #format: Format;
  readonly #keyLength: number;
  #written = 0;

  constructor(tools: Pick<Tools, 'formats'>, asking: AskingSide, path: string) {
    this.#target = { path, fields: fieldsOf(asking) };
    this.#file = new TextFile(path);
    this.#format = csvOf(tools);
    this.#keyLength = blockingFields(asking.rule, asking.part.plan).length;
  }

  async add({ batch, payload, record, key }: SetAsideKey): Promise<void> {
    const values = this.#target.fields.map((field) => key[field] ?? null);
    if (values.slice(0, this.#keyLength).includes(null)) return;
    if (this.#written === 0) {
      await this.#file.add(this.#format.writeRecord([...setAsideProvenance, ...this.#target.fields]));
    }
    await this.#file.add(this.#format.writeRecord([batch, String(payload), String(record), ...values]));
    this.#written++;
  }

  /** How many records were written, and where; null where there are none, and then there is no file. */
  async finish(): Promise<(SetAsideFile & { readonly records: number }) | null> {
    if (this.#written === 0) return null;
    await this.#file.finish();
    return { ...this.#target, records: this.#written };
  }

  /** Lets go of the file, whether it is whole or not. */
  close(): Promise<void> {
    return this.#file.close();
  }
}

/** What was set aside of a side, as a run found it. */
export async function openSetAside(
  { archive }: Pick<Tools, 'archive'>,
  asking: AskingSide,
  inputs: readonly RunInput[],
): Promise<SetAsideFile | null> {
  const { counterpart } = asking.part;
  const input = inputs.find((candidate) => candidate.counterpart === counterpart)?.setAside ?? null;
  return input && { path: await archive.open('inputs', input.sha256), fields: fieldsOf(asking) };
}

/** The fields that a run must know of records set aside of a side. */
export function fieldsOf({ plan, rule, part }: AskingSide): readonly string[] {
  return setAsideFields(rule, part.plan, required(plan.feeds[part.plan.feed], `feed ${part.plan.feed}`));
}
