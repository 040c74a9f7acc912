import { operationalError } from '../base/errors.js';
import type { Dialect } from '../engine/dialect.js';
import type { EquivalentsPlan } from '../model/reference-plan.js';
import type { UsedEquivalents } from '../model/used-equivalents.js';
import { landReferenceFile } from './land-reference-file.js';
import type { CrosswalkTools } from './load-crosswalks.js';

/**
 * Loads a reference of texts that mean the same into the engine, as `equivalentsStatement` gives it; its file is verified by its
 * SHA-256 before.
 *
 * @throws OperationalError `reference-changed`, `reference-ambiguous` where a text comes out in two groups, and those of the
 *   archive and the engine.
 */
export async function loadEquivalents(
  tools: CrosswalkTools,
  reference: EquivalentsPlan,
  used: UsedEquivalents,
): Promise<void> {
  const { dialect, session } = tools;
  const relation = await landReferenceFile(tools, reference.name, reference.source);
  const table = dialect.identifier(used.table);
  await session.execute(
    `CREATE OR REPLACE TABLE ${table} AS ${equivalentsStatement(dialect, reference, used, relation)}`,
  );
  const [repeated] = await session.rows(
    `SELECT _text FROM ${table} GROUP BY _text HAVING count(*) > 1 ORDER BY _text LIMIT 1`,
  );
  if (!repeated) return;
  throw operationalError('reference-ambiguous', { reference: reference.name, key: String(repeated[0]) });
}

/**
 * The texts of a reference and the group that each stands in, `_text` and `_group`, both normalised. The name of a group is one
 * of its texts.
 *
 * @param relation the rows of its file, as `_c0`, `_c1` … of text
 */
export function equivalentsStatement(
  dialect: Dialect,
  { text, group, source }: EquivalentsPlan,
  { normalize }: UsedEquivalents,
  relation: string,
): string {
  const column = (name: string): string => dialect.normalizedText(normalize, `_c${source.columns.indexOf(name)}`);
  const texts = `SELECT ${column(text)} AS _text, ${column(group)} AS _group FROM ${relation}`;
  const names = `SELECT ${column(group)} AS _text, ${column(group)} AS _group FROM ${relation}`;
  return `SELECT DISTINCT _text, _group FROM (${texts} UNION ALL ${names}) WHERE _text IS NOT NULL`;
}
