import type { ParametersOf } from '../base/catalogue/index.js';
import { decimalText } from '../base/decimal.js';
import type { Dialect } from '../engine/dialect.js';
import type { Cell, Session } from '../engine/session.js';
import type { HoldReason } from '../model/batch.js';
import { plainWriting } from '../model/map-plan.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { TrailerPlan } from '../model/parse-plan.js';
import type { MappedFeed } from '../model/plan.js';
import type { FieldType } from '../model/types.js';
import type { RawValue } from '../plugin/format.js';
import type { NormalizeInput } from './normalize-payload.js';
import { normalizeStatement } from './normalize-statement.js';
import { readValue } from './read-value.js';

interface TrailerTools {
  readonly dialect: Dialect;
  readonly session: Session;
}

/**
 * Compares what the trailer of a payload says with its records as they arrived: how many there are, and what the values of
 * fields add up to, exactly. Those of records that were set aside are part of both, as far as they can be read.
 *
 * @param setAside how many records were
 * @returns what does not agree; nothing where no trailer is asked for
 */
export async function judgeTrailer(
  tools: TrailerTools,
  input: NormalizeInput,
  setAside: number,
): Promise<readonly HoldReason[]> {
  const { feed, payload, staged } = input;
  const plan = feed.parse.format === 'csv' ? feed.parse.trailer : null;
  const path = payload.source;
  if (plan === null) return [];
  const values = payload.scan.trailer;
  if (values === null) return [{ code: 'trailer-missing', parameters: { path } }];
  const count = plan.count === null ? [] : judgeCount(values, plan.count, { path, scanned: staged.scanned, setAside });
  return [...count, ...(await judgeTotals(tools, input, { plan, values, setAside }))];
}

function judgeCount(
  values: readonly RawValue[],
  position: number,
  { path, scanned, setAside }: { readonly path: string; readonly scanned: number; readonly setAside: number },
): readonly HoldReason[] {
  const text = values[position - 1] ?? null;
  const written = text?.trim() ?? '';
  if (!/^\d+$/.test(written)) return [unreadable({ path, position, text })];
  if (BigInt(written) === BigInt(scanned)) return [];
  const parameters = { path, expected: BigInt(written).toString(), found: String(scanned), setAside };
  return [{ code: 'trailer-count', parameters }];
}

interface Trailer {
  readonly plan: TrailerPlan;
  readonly values: readonly RawValue[];
  readonly setAside: number;
}

/** A total of a field: where it stands in the trailer, and how it is written. */
interface Total {
  readonly field: FieldPlan;
  readonly position: number;
  readonly text: RawValue;
}

async function judgeTotals(
  { dialect, session }: TrailerTools,
  input: NormalizeInput,
  { plan, values, setAside }: Trailer,
): Promise<readonly HoldReason[]> {
  const { feed, entity, staged, crosswalks, payload } = input;
  const whole = withTotals(feed, entity, plan);
  const totals: Total[] = Object.entries(plan.totals).map(([name, position]) => {
    const field = whole.entity.fields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`Not a field of ${entity.name}: ${name}`);
    return { field, position, text: values[position - 1] ?? null };
  });
  if (totals.length === 0) return [];
  const mappings = new Map(feed.map.map((mapping) => [mapping.field, mapping]));
  const columns = totals.flatMap((total, index) => totalColumns(dialect, total, mappings.get(total.field.name), index));
  const sums = totals.map(({ field }, index) => {
    const sum = `CAST(coalesce(sum(${dialect.identifier(field.name)}), 0) AS ${dialect.typeOf(wide(field.type))})`;
    return `${sum} AS _sum_${index}`;
  });
  const records = normalizeStatement(dialect, whole.feed, whole.entity, staged, crosswalks);
  const [row] = await session.rows(`SELECT ${columns.join(', ')} FROM (SELECT ${sums.join(', ')} FROM (${records}))`);
  return totals.flatMap((total, index) => {
    const cells = row?.slice(3 * index, 3 * index + 3) ?? [];
    return judgeTotal(payload.source, total, cells, setAside);
  });
}

/** Helpers that are added up are read as if the entity had them. */
function withTotals(
  feed: MappedFeed,
  entity: EntityPlan,
  { totals }: TrailerPlan,
): { readonly feed: MappedFeed; readonly entity: EntityPlan } {
  const isAdded = ({ name }: FieldPlan): boolean => Object.hasOwn(totals, name);
  return {
    feed: { ...feed, helpers: feed.helpers.filter((helper) => !isAdded(helper)) },
    entity: { ...entity, fields: [...entity.fields, ...feed.helpers.filter(isAdded)] },
  };
}

/** What the trailer says, what the records add up to, and by how much that is more; the first is null where it is no number. */
function totalColumns(
  dialect: Dialect,
  { field, text }: Total,
  mapping: FieldMapping | undefined,
  index: number,
): readonly string[] {
  const writing = mapping?.kind === 'column' ? mapping : plainWriting;
  const written = text === null ? 'CAST(NULL AS VARCHAR)' : `trim(${dialect.text(text)})`;
  const { valid, value } = readValue(dialect, wide(field.type), writing, written);
  const expected = `CASE WHEN ${valid} THEN ${value} END`;
  return [expected, `_sum_${index}`, `_sum_${index} - ${expected}`].map((column) => `CAST(${column} AS VARCHAR)`);
}

/** A sum needs more digits than what is added. */
function wide(type: FieldType): FieldType {
  return { kind: 'decimal', precision: 38, scale: scaleOf(type) };
}

function scaleOf(type: FieldType): number {
  return type.kind === 'decimal' || type.kind === 'money' ? type.scale : 0;
}

function judgeTotal(
  path: string,
  { field, position, text }: Total,
  cells: readonly Cell[],
  setAside: number,
): readonly HoldReason[] {
  const [expected, found, difference] = cells.map((cell) => (cell === null ? null : plain(String(cell), field.type)));
  if (!expected || !found || !difference) return [unreadable({ path, position, text })];
  if (/^[0.]+$/.test(difference)) return [];
  return [{ code: 'trailer-total', parameters: { path, field: field.name, expected, found, difference, setAside } }];
}

function plain(text: string, type: FieldType): string {
  return decimalText(text, Math.min(2, scaleOf(type)));
}

function unreadable(parameters: ParametersOf<'trailer-unreadable'>): HoldReason {
  return { code: 'trailer-unreadable', parameters };
}
