import { createDecider } from '../conditions/engine.js';
import type { Dialect } from '../engine/dialect.js';
import type { Cell } from '../engine/session.js';
import type { SetAsideReason } from '../model/batch.js';
import { columnsOf } from '../model/expression.js';
import type { CheckPlan, EntityPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { MappedFeed } from '../model/plan.js';
import type { Value } from '../model/types.js';
import { lookupColumn } from './crosswalk-layer.js';
import type { CrosswalkMapping, LoadedCrosswalks } from './crosswalk-layer.js';
import { problemColumns, textsShown } from './normalize-statement.js';
import { problemColumn, textColumn } from './problem-column.js';
import { problemReasons } from './problem-reasons.js';
import type { FieldProblem } from './problem-column.js';
import { outsideReason } from './outside-days.js';
import type { SpooledRecord } from './set-aside-spool.js';
import { withheldTable } from './withhold-records.js';

/** What suspects are judged with. */
export interface JudgedFeed {
  readonly feed: MappedFeed;
  readonly entity: EntityPlan;
  readonly crosswalks: LoadedCrosswalks;
  /** The delivery date. */
  readonly date: string;
}

/** A record that is set aside, and why. */
export interface Refusal {
  readonly record: number;
  readonly key: SpooledRecord['key'];
  readonly disposition: SpooledRecord['disposition'];
  readonly tier: number;
  readonly reasons: readonly SetAsideReason[];
}

type Verdict = Omit<Refusal, 'record' | 'key'>;

/**
 * The columns a suspect is judged by: its number, its problems, what was looked up, texts that are shown, its values, and
 * whether it is withheld.
 */
export function suspectColumns(
  dialect: Dialect,
  { feed, entity, withheld }: JudgedFeed & { readonly withheld: boolean },
  suspects: string,
): string {
  const problems = problemColumns(feed, entity).map((field) => dialect.identifier(problemColumn(field)));
  const lookups = lookedUp(feed).map(({ field }) => dialect.identifier(lookupColumn(field)));
  const values = entity.fields.map(({ name, type }) =>
    type.kind === 'boolean' ? dialect.identifier(name) : dialect.canonicalText(type, dialect.identifier(name)),
  );
  const texts = textsShown(feed, entity).map((field) => dialect.identifier(textColumn(field)));
  const isWithheld = withheld ? `_record IN (SELECT record FROM ${withheldTable})` : 'false';
  return `SELECT _record, ${[...problems, ...lookups, ...texts, ...values, isWithheld].join(', ')} FROM (${suspects})`;
}

function lookedUp({ map }: MappedFeed): readonly CrosswalkMapping[] {
  return map.filter((mapping): mapping is CrosswalkMapping => mapping.kind === 'crosswalk');
}

/**
 * Says what is wrong with a suspect row, or null when no check really refuses it. What cannot be read comes first, then
 * what no crosswalk knows, then what belongs to another day, then what a check refuses, then what is withheld.
 */
export function createJudge(judged: JudgedFeed): (row: readonly Cell[]) => Promise<Refusal | null> {
  const { feed, entity } = judged;
  const names = problemColumns(feed, entity);
  const mappings = lookedUp(feed);
  const shown = textsShown(feed, entity);
  const decide = createDecision(entity);
  return async ([record, ...cells]) => {
    const problems = new Map(names.map((name, index) => [name, (cells[index] ?? null) as FieldProblem | null]));
    const keys = cells.slice(names.length, names.length + mappings.length);
    const rest = cells.slice(names.length + mappings.length);
    const texts = new Map(shown.map((name, index) => [name, rest[index] ?? null]));
    const values = rest.slice(shown.length, -1);
    const verdict =
      unreadable(judged, problems, texts) ??
      unknown(
        judged,
        mappings.flatMap((mapping, index) =>
          problems.get(mapping.field) === 'unknown-key' ? [{ mapping, key: keys[index] ?? null }] : [],
        ),
      ) ??
      elsewhere(judged, values) ??
      (await decide(values)) ??
      (cells.at(-1) === true ? decidedBefore : null);
    return verdict && { record: Number(record), key: keyOf(judged, problems, values), ...verdict };
  };
}

const decidedBefore: Verdict = {
  disposition: 'quarantine',
  tier: 2,
  reasons: [{ code: 'decided-before', parameters: {}, field: null }],
};

function elsewhere(judged: JudgedFeed, values: readonly Cell[]): Verdict | null {
  const reason = outsideReason(judged, values);
  return reason && { disposition: 'quarantine', tier: 2, reasons: [reason] };
}

/** What of the key could be read: not what a default, or an expression, says in place of what could not be. */
function keyOf(
  { feed, entity }: JudgedFeed,
  problems: ReadonlyMap<string, FieldProblem | null>,
  values: readonly Cell[],
): Refusal['key'] {
  const texts = new Map(entity.fields.map(({ name }, index) => [name, values[index] ?? null]));
  const unread = new Set([...problems].flatMap(([name, problem]) => (problem ? [name] : [])));
  const isUnread = (name: string): boolean => unread.has(name) || readsAny(feed.map, name, unread);
  return Object.fromEntries(feed.key.map((name) => [name, isUnread(name) ? null : textOf(texts.get(name) ?? null)]));
}

function textOf(value: Cell): string | null {
  return value === null ? null : String(value);
}

/** A field that was made of one without a value, because that cannot be read or is not known, says nothing of its own. */
function unreadable(
  { feed, entity }: JudgedFeed,
  problems: ReadonlyMap<string, FieldProblem | null>,
  texts: ReadonlyMap<string, Cell>,
): Verdict | null {
  const computed = new Set(feed.map.flatMap(({ kind, field }) => (kind === 'expression' ? [field] : [])));
  const causes = new Set([...problems].flatMap(([name, problem]) => (problem && !computed.has(name) ? [name] : [])));
  const reasons = [...entity.fields, ...feed.helpers].flatMap((field) => {
    const problem = problems.get(field.name) ?? null;
    return problem !== null && causes.size > 0 && readsAny(feed.map, field.name, causes)
      ? []
      : problemReasons(feed, field, problem, texts.get(field.name) ?? null);
  });
  return reasons.length === 0 ? null : { disposition: 'quarantine', tier: 2, reasons };
}

/** Whether a field is made of one of some fields, in any number of steps; compile has refused cycles. */
function readsAny(map: readonly FieldMapping[], field: string, fields: ReadonlySet<string>): boolean {
  const mapping = map.find((candidate) => candidate.field === field);
  return fieldsReadBy(mapping).some((name) => fields.has(name) || readsAny(map, name, fields));
}

function fieldsReadBy(mapping: FieldMapping | undefined): readonly string[] {
  if (mapping?.kind === 'hash') return mapping.fields;
  if (mapping?.kind !== 'expression') return [];
  return columnsOf(mapping.expression).flatMap(({ namespace, name }) => (namespace === 'field' ? [name] : []));
}

interface UnknownKey {
  readonly mapping: CrosswalkMapping;
  readonly key: Cell;
}

function unknown({ crosswalks, date }: JudgedFeed, keys: readonly UnknownKey[]): Verdict | null {
  if (keys.length === 0) return null;
  const reasons = keys.map(({ mapping, key }) => {
    const reference = crosswalks.get(mapping.field)?.reference;
    if (!reference || typeof key !== 'string') throw new Error(`Nothing was looked up for ${mapping.field}`);
    const texts = JSON.parse(key) as readonly (string | null)[];
    const { category, owner, tier } = reference.onMissing;
    const day =
      reference.validity === null ? null : mapping.asOf === null ? date : (texts[reference.key.length] ?? null);
    const shown = texts.slice(0, reference.key.length).map((text) => text?.slice(0, longestKey) ?? null);
    const parameters = { field: mapping.field, reference: reference.name, key: shown, day, category };
    const reason = {
      code: 'unknown-crosswalk-key',
      parameters: { ...parameters, owner: ownerInWords(owner) },
    } as const;
    return { tier, reason: { ...reason, field: mapping.field } };
  });
  const tier = Math.max(...reasons.map((each) => each.tier));
  return { disposition: 'dead-letter', tier, reasons: reasons.map(({ reason }) => reason) };
}

const longestKey = 200;

function ownerInWords(owner: { readonly team: string; readonly contact: string | null } | null): string | null {
  if (owner === null) return null;
  return owner.contact === null ? owner.team : `${owner.team} (${owner.contact})`;
}

function createDecision({ fields, checks }: EntityPlan): (values: readonly Cell[]) => Promise<Verdict | null> {
  const named = new Map<string, CheckPlan>(checks.map((check) => [check.name, check]));
  const decider = createDecider(checks.map(({ name, condition }) => ({ name, condition, priority: 1 })));
  return async (values) => {
    const facts = Object.fromEntries(fields.map(({ name }, index) => [name, (values[index] ?? null) as Value]));
    const { decidedBy } = await decider.decide(facts);
    const check = decidedBy === null ? undefined : named.get(decidedBy);
    if (!check) return null;
    const parameters = { check: check.name, message: check.message };
    const reason = { code: 'refused-by-check', parameters, field: null } as const;
    return { disposition: 'dead-letter', tier: check.tier, reasons: [reason] };
  };
}
