import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { Side } from '../model/outcome.js';
import type { JudgedRule } from '../model/plan.js';
import { provenance, sideColumn, sides, typeOf } from './matched-row.js';
import type { Comparison, OtherScopes, SideInput } from './side-relation.js';

/** What each line of a file of standing records has. `kind` is `standing`, of another scope, or `claimed`, of this one. */
export const standingColumns = [
  'kind',
  'side',
  'scope_from',
  'scope_to',
  'batch',
  'payload',
  'record',
  'identity',
  'values',
  'outcome',
] as const;

function column(name: (typeof standingColumns)[number]): string {
  return `_c${standingColumns.indexOf(name)}`;
}

function fileOf(dialect: Dialect, path: string): string {
  const form = { delimiter: ',', quote: '"', numbered: false, sequential: true } as const;
  return dialect.csv({ path, columns: standingColumns.length, ...form });
}

/** The batches that standing records of other scopes came from. */
export async function batchesOfOthers(
  session: Session,
  dialect: Dialect,
  path: string,
): Promise<OtherScopes['batches']> {
  const batchesOf = async (side: Side): Promise<readonly string[]> => {
    const rows = await session.rows(
      `SELECT DISTINCT ${column('batch')} FROM ${fileOf(dialect, path)} ` +
        `WHERE ${column('kind')} = 'standing' AND ${column('side')} = '${side}' ORDER BY 1`,
    );
    return rows.map(([batch]) => String(batch));
  };
  return { baseline: await batchesOf('baseline'), counterpart: await batchesOf('counterpart') };
}

/** The fields that tell what is matched of a side apart. */
export function tellingFields(
  { duplicates }: Pick<JudgedRule, 'duplicates'>,
  side: Pick<SideInput, 'plan' | 'delivered'>,
): readonly string[] {
  return side.plan.aggregate?.by ?? duplicates.by ?? side.delivered.identity;
}

/**
 * Puts the records of other scopes among those that are matched, and takes out what other runs have of this one: makes
 * `foreign_SIDE`, `elsewhere_SIDE` with the outcome of the pair as `_claimed`, and `own_SIDE` of what was `matchable_SIDE`.
 */
export function admitOthers(dialect: Dialect, comparison: Comparison): readonly string[] {
  const { others } = comparison;
  if (!others) return [];
  return sides.flatMap((side) => {
    const input = comparison[side];
    const columns = [...provenance, ...input.entity.fields.map(({ name }) => dialect.identifier(name)), '_members'];
    const telling = tellingFields(comparison.rule, input);
    const file = fileOf(dialect, others.path);
    const claimed =
      `SELECT ${[...telling.map((_, index) => `${dialect.jsonTextAt(column('identity'), index)} AS _i${index}`), `${column('outcome')} AS _claimed`].join(', ')} ` +
      `FROM ${file} WHERE ${column('kind')} = 'claimed' AND ${column('side')} = '${side}'`;
    const same = telling.map((name, index) => {
      const text = dialect.canonicalText(typeOf(input.entity, name), `o.${dialect.identifier(name)}`);
      return `c._i${index} = ${text}`;
    });
    return [
      `CREATE TABLE foreign_${side} AS ${foreignRecords(dialect, input, others)}`,
      `ALTER ${kindOf(input)} matchable_${side} RENAME TO own_${side}`,
      `CREATE TABLE elsewhere_${side} AS SELECT o.*, c._claimed FROM own_${side} o JOIN (${claimed}) c ON ${same.join(' AND ')}`,
      `CREATE VIEW matchable_${side} AS SELECT ${columns.join(', ')} FROM own_${side} o ANTI JOIN (${claimed}) c ON ${same.join(' AND ')} ` +
        `UNION ALL SELECT ${columns.join(', ')} FROM foreign_${side}`,
    ];
  });
}

/** Undoes `admitOthers`. */
export function dismissOthers(comparison: Comparison): readonly string[] {
  if (!comparison.others) return [];
  return sides.flatMap((side) => [
    `DROP VIEW matchable_${side}`,
    `ALTER ${kindOf(comparison[side])} own_${side} RENAME TO matchable_${side}`,
    `DROP TABLE elsewhere_${side}`,
    `DROP TABLE foreign_${side}`,
  ]);
}

function kindOf({ plan }: SideInput): 'VIEW' | 'TABLE' {
  return plan.aggregate === null ? 'VIEW' : 'TABLE';
}

function foreignRecords(dialect: Dialect, input: SideInput, others: OtherScopes): string {
  const { side, entity } = input;
  const literal = (text: string): string => dialect.literal({ kind: 'string' }, text);
  const numbers = others.batches[side].map((batch, index) => `WHEN ${literal(batch)} THEN ${others.own[side] + index}`);
  const batch = numbers.length === 0 ? '0' : `CASE ${column('batch')} ${numbers.join(' ')} END`;
  const fields = entity.fields.map(({ name, type }, index) => {
    return `${dialect.fromCanonicalText(type, dialect.jsonTextAt(column('values'), index))} AS ${dialect.identifier(name)}`;
  });
  const columns = [
    `CAST(${batch} AS INTEGER) AS _batch`,
    `CAST(${column('payload')} AS INTEGER) AS _payload`,
    `CAST(${column('record')} AS BIGINT) AS _record`,
    ...fields,
    'CAST(1 AS BIGINT) AS _members',
    ...(['scope_from', 'scope_to', 'identity'] as const).map((name) => `${column(name)} AS _${name}`),
  ];
  const which = `${column('kind')} = 'standing' AND ${column('side')} = '${side}'`;
  return `SELECT ${columns.join(', ')} FROM ${fileOf(dialect, others.path)} WHERE ${which}`;
}

/** Whether a side's record of a matched row is of another scope; null where there is none. */
export function isForeign({ others }: Comparison, side: Side): string {
  return others ? `${sideColumn(side, '_batch')} >= ${others.own[side]}` : 'false';
}

/** Whether a row has no record of the scope at all, and is no pair: it is not told. */
export function isUnclaimed(comparison: Comparison): string {
  const lone = (side: Side, other: Side): string =>
    `(${sideColumn(other, '_record')} IS NULL AND coalesce(${isForeign(comparison, side)}, false))`;
  return `(${lone('baseline', 'counterpart')} OR ${lone('counterpart', 'baseline')})`;
}

/** Whether a row has a record of another scope. Never null. */
export function hasForeign(comparison: Comparison): string {
  return `(${sides.map((side) => `coalesce(${isForeign(comparison, side)}, false)`).join(' OR ')})`;
}

/** The records of other scopes that the pairs of a run have: side, scope, identity, outcome. */
export function claimsStatement(reconciled: string): string {
  return sides
    .map((side) => {
      const same = provenance.map((name) => `f.${name} = r.${sideColumn(side, name)}`).join(' AND ');
      return (
        `SELECT '${side}' AS side, f._scope_from AS scope_from, f._scope_to AS scope_to, f._identity AS identity, r._outcome AS outcome ` +
        `FROM ${reconciled} r JOIN foreign_${side} f ON ${same} WHERE r._timing = 'carried' AND r._side IS NULL`
      );
    })
    .join(' UNION ALL ');
}
