import { unknownCodeColumns } from '../compare/blocking-keys.js';
import type { SetAsideFile } from '../compare/side-relation.js';
import { TextFile } from '../ingest/text-file.js';
import type { Batch } from '../model/batch.js';
import { listUnknownCodes } from '../store/index.js';
import { fieldsOf } from './keep-set-aside.js';
import type { AskingSide } from './keep-set-aside.js';
import { csvOf } from './tools.js';
import type { Tools } from './tools.js';

/**
 * Writes the codes that crosswalks had no entry for when batches were read, with what is known of their records; null where
 * there are none, and then there is no file.
 *
 * @throws OperationalError of the database.
 */
export async function writeUnknownCodes(
  tools: Pick<Tools, 'formats' | 'store'>,
  asking: AskingSide,
  batches: readonly Batch[],
  path: string,
): Promise<SetAsideFile | null> {
  const ids = batches.flatMap(({ id, counts }) => (counts.deadLettered + counts.quarantined === 0 ? [] : [id]));
  if (ids.length === 0) return null;
  const fields = fieldsOf(asking);
  const format = csvOf(tools);
  const file = new TextFile(path);
  let isAny = false;
  try {
    for await (const { key, field, crosswalk, code, day } of listUnknownCodes(tools.store.database, ids)) {
      if (!isAny) await file.add(format.writeRecord([...unknownCodeColumns, ...fields]));
      isAny = true;
      const values = fields.map((name) => key?.[name] ?? null);
      await file.add(format.writeRecord([field, crosswalk, JSON.stringify(code), day, ...values]));
    }
    if (isAny) await file.finish();
  } finally {
    await file.close();
  }
  return isAny ? { path, fields } : null;
}
