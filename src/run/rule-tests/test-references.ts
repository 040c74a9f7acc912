import { sha256 } from '../../base/canonical.js';
import type { Plan } from '../../model/plan.js';
import type { ReferencePlan } from '../../model/reference-plan.js';
import type { ReferenceRows } from '../../model/rule-test-plan.js';
import { csvOf, required } from '../tools.js';
import type { JudgingTools } from '../tools.js';

/** References with the rows that a test gives them: as files of the archive, as those of the workspace are read. */
export async function givenReferences(
  tools: Pick<JudgingTools, 'archive' | 'formats'>,
  { references }: Pick<Plan, 'references'>,
  given: Readonly<Record<string, ReferenceRows>>,
): Promise<Plan['references']> {
  const replaced: Record<string, ReferencePlan> = {};
  for (const [name, { columns, rows }] of Object.entries(given)) {
    const csv = csvOf(tools);
    const text = [columns, ...rows].map((row) => csv.writeRecord(row)).join('');
    await tools.archive.put('raw', bytesOf(text));
    const source = {
      kind: 'file',
      path: `tests/${name}.csv`,
      sha256: sha256(text),
      columns,
      rows: rows.length,
    } as const;
    replaced[name] = { ...required(references[name], `reference ${name}`), source };
  }
  return { ...references, ...replaced };
}

async function* bytesOf(text: string): AsyncIterable<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}
