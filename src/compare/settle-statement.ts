import type { Dialect } from '../engine/dialect.js';
import { marksOf } from '../model/delivery-plan.js';
import type { DeliveryPlan, ReversalPlan } from '../model/delivery-plan.js';
import type { Scope } from '../model/outcome.js';
import { isOfScope, isSpokenFor, readRecords } from './side-relation.js';
import type { SideInput } from './side-relation.js';

/**
 * Whether which records of a side count is decided between records, not by their day alone: it is settled once, and read
 * from there.
 */
export function needsSettling({ mode, outside }: DeliveryPlan): boolean {
  return mode !== 'replace' || outside === 'upsert';
}

/**
 * Every record of the days of a scope that was read, with `_fate`, and `_conflict` where another with the same identity and
 * version says something else: both count then, and which of them is right is not guessed.
 *
 * - Of records with one identity the latest version counts, earlier ones are `superseded`; of equal ones the first counts, the
 *   others are `deduplicated`. Where no field tells versions, all are of one version.
 * - A record that deletes its identity is `deleted`, and so nothing of it counts.
 * - A reversal, and what it refers to, are `reversed`; one that refers to nothing that counts does count.
 * - Where reversals net, only they are `reversed`: their numbers are added to those of the one record that they refer to.
 *   Where that is not one record, or not of one currency, it is a conflict.
 */
export function settleStatement(dialect: Dialect, side: SideInput, scope: Scope): string {
  const ofScope = isOfScope(dialect, side, scope);
  const [spokenFor] = isSpokenFor(dialect, side);
  const read = readRecords(dialect, side);
  const records =
    spokenFor === undefined ? read : `SELECT * FROM (${read}) WHERE coalesce(NOT ${ofScope} OR ${spokenFor}, true)`;
  const isNarrow = staysOnItsDay(side);
  const candidates = isNarrow && ofScope !== 'true' ? `SELECT * FROM (${records}) WHERE ${ofScope}` : records;
  const settled =
    side.delivery.mode === 'replace' ? byDelivery(dialect, side, candidates) : byVersion(dialect, side, candidates);
  return isNarrow || ofScope === 'true' ? settled : `SELECT * FROM (${settled}) WHERE ${ofScope}`;
}

/** Whether what decides on a record is of its day: then records of other days need not be looked at. */
export function staysOnItsDay({ delivery, delivered: entity }: Pick<SideInput, 'delivery' | 'delivered'>): boolean {
  const { field, reversal } = delivery;
  if (field === null) return true;
  return entity.identity.includes(field) && (reversal === null || reversal.refersTo.includes(field));
}

/** What a delivery covers counts until a later one has a record with the same identity. */
function byDelivery(dialect: Dialect, { delivered: entity, snapshots }: SideInput, records: string): string {
  const identity = entity.identity.map(dialect.identifier).join(', ');
  const delivery = deliveryOf(snapshots);
  const latest = `max(${delivery}) OVER (PARTITION BY ${identity})`;
  return `SELECT *, CASE WHEN ${delivery} < ${latest} THEN 'superseded' ELSE 'counts' END AS _fate, false AS _conflict FROM (${records})`;
}

/** The batch that a delivery was first read as: what corrects it is no later delivery. */
function deliveryOf(snapshots: SideInput['snapshots']): string {
  const corrections = new Map(
    snapshots.flatMap(({ batch, corrects }) => (corrects === undefined ? [] : [[batch, corrects] as const])),
  );
  if (corrections.size === 0) return '_batch';
  const cases = [...corrections].map(([batch, corrects]) => `WHEN ${batch} THEN ${corrects}`);
  return `CASE _batch ${cases.join(' ')} ELSE _batch END`;
}

function byVersion(dialect: Dialect, side: SideInput, records: string): string {
  const { delivered: entity, delivery } = side;
  const { reversal, deleted } = delivery;
  // What is taken back and what takes it back may have one identity.
  const identity = [...entity.identity.map(dialect.identifier), ...(reversal ? ['_reversal'] : [])].join(', ');
  const content = [...entity.fields, ...marksOf(delivery)].map(({ name }) => dialect.identifier(name)).join(', ');
  const order = delivery.version.map((field) => `${dialect.identifier(field)} DESC`).join(', ');
  const rank = order === '' ? '1' : `rank() OVER (PARTITION BY ${identity} ORDER BY ${order})`;
  const copy = `row_number() OVER (PARTITION BY ${content} ORDER BY _batch, _payload, _record)`;
  const ranked = `SELECT *, ${rank} AS _rank, ${copy} AS _copy FROM (${records})`;
  const latest = '_rank = 1 AND _copy = 1';
  const contents = `count(*) FILTER (${latest}) OVER (PARTITION BY ${identity})`;
  const compared = `SELECT *, ${latest} AS _latest, ${latest} AND ${contents} > 1 AS _conflict FROM (${ranked})`;
  const stands = ['_latest', 'NOT _conflict', ...(deleted === null ? [] : ['NOT _deleted'])].join(' AND ');
  const standing = `SELECT *, ${stands} AS _stands FROM (${compared})`;
  if (reversal?.net) return netted(dialect, side, { ...reversal, net: reversal.net }, standing);
  const cases = [
    ...casesOf(delivery),
    ...(reversal === null ? [] : [`WHEN ${isReversed(dialect, reversal.refersTo)} THEN 'reversed'`]),
  ];
  return `SELECT *, CASE ${cases.join(' ')} ELSE 'counts' END AS _fate FROM (${standing})`;
}

/** What becomes of a record before anything takes it back. */
function casesOf({ deleted }: DeliveryPlan): readonly string[] {
  return [
    `WHEN _rank > 1 THEN 'superseded'`,
    `WHEN _copy > 1 THEN 'deduplicated'`,
    ...(deleted === null ? [] : [`WHEN _deleted AND NOT _conflict THEN 'deleted'`]),
  ];
}

/** Reversals are added to what they refer to; a sum that its field has no room for fails the statement. */
function netted(
  dialect: Dialect,
  { delivered: entity, delivery }: SideInput,
  { refersTo, net }: Required<ReversalPlan>,
  standing: string,
): string {
  const keys = refersTo.map(dialect.identifier);
  const group = `OVER (PARTITION BY ${keys.join(', ')})`;
  const among = (aggregate: string, which = '_stands'): string => `${aggregate} FILTER (${which}) ${group}`;
  const originals = among('count(*)', '_stands AND NOT _reversal');
  const reversals = among('count(*)', '_stands AND _reversal');
  const known = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
  const alike = currenciesOf(entity, net).map((name) => {
    const currency = dialect.identifier(name);
    return `coalesce(${among(`min(${currency})`)} = ${among(`max(${currency})`)}, false)`;
  });
  const sums = net.map((name, index) => `${among(`sum(${dialect.identifier(name)})`)} AS _sum_${index}`);
  const meets = `_stands AND ${known} AND ${originals} > 0 AND ${reversals} > 0`;
  const isOne = [`${originals} = 1`, ...alike].join(' AND ');
  const met = `SELECT *, ${meets} AS _meets, ${isOne} AS _nets, ${sums.join(', ')} FROM (${standing})`;
  const fields = entity.fields.map(({ name, type }) => {
    const column = dialect.identifier(name);
    if (!net.includes(name)) return column;
    const sum = `CAST(_sum_${net.indexOf(name)} AS ${dialect.typeOf(type)})`;
    return `CASE WHEN _meets AND _nets AND NOT _reversal THEN ${sum} ELSE ${column} END AS ${column}`;
  });
  const marks = marksOf(delivery).map(({ name }) => name);
  const cases = [...casesOf(delivery), `WHEN _meets AND _nets AND _reversal THEN 'reversed'`];
  const fate = `CASE ${cases.join(' ')} ELSE 'counts' END AS _fate`;
  const conflict = '_conflict OR (_meets AND NOT _nets) AS _conflict';
  return `SELECT _batch, _payload, _record, ${[...fields, ...marks, fate, conflict].join(', ')} FROM (${met})`;
}

/** The fields with the currencies of some amounts. */
function currenciesOf({ fields }: SideInput['delivered'], names: readonly string[]): readonly string[] {
  const currencies = fields.flatMap(({ name, type }) =>
    names.includes(name) && type.kind === 'money' ? [type.currency] : [],
  );
  return [...new Set(currencies)];
}

/** Both sides of a reversal have one window: the records that agree in the fields it refers by. */
function isReversed(dialect: Dialect, refersTo: readonly string[]): string {
  const fields = refersTo.map(dialect.identifier);
  const has = (which: string): string => `bool_or(_stands AND ${which}) OVER (PARTITION BY ${fields.join(', ')})`;
  const known = fields.map((field) => `${field} IS NOT NULL`).join(' AND ');
  return `_stands AND ${known} AND ${has('_reversal')} AND ${has('NOT _reversal')}`;
}
