import { createHash } from 'node:crypto';
import { operationalError } from '../base/errors.js';
import type { ComparedCounterpart } from '../compare/compare-all.js';
import { batchesOfOthers, standingColumns } from '../compare/other-scopes.js';
import type { OtherScopes } from '../compare/side-relation.js';
import type { StandingRecord } from '../compare/read-standing.js';
import type { Session } from '../engine/session.js';
import { TextFile } from '../ingest/text-file.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import { addBusinessDays } from '../model/calendar.js';
import type { CalendarPlan } from '../model/calendar-plan.js';
import { addDays } from '../model/date-range.js';
import type { Run, RunInput, Scope, Side, StandingInput } from '../model/outcome.js';
import { ruleIdOf } from '../model/outcome.js';
import { judgedRules } from '../model/plan.js';
import type { JudgedRule, Plan, RulePlan } from '../model/plan.js';
import { calendarOf } from '../model/rule-scope.js';
import type { Duration } from '../model/timing-plan.js';
import { keepClaims, listClaimed, listStanding, replaceStanding } from '../store/index.js';
import type {
  ClaimedRecord,
  FoundStanding,
  KeptClaim,
  KeptStanding,
  StandingPart,
  Transaction,
} from '../store/index.js';
import { breakIdOf } from './break-id.js';
import { csvOf, required } from './tools.js';
import type { Tools } from './tools.js';

/**
 * Keeps what stands of other scopes and what others have of this one, for a counterpart whose records are carried, as one object
 * of the archive; null where none are.
 *
 * @throws OperationalError of the archive and the database.
 */
export async function keepStandingInput(
  tools: Tools,
  plan: Plan,
  rule: JudgedRule,
  scope: Scope,
): Promise<StandingInput | null> {
  const carry = rule.counterpart.timing?.carry;
  if (!carry) return null;
  const { database } = tools.store;
  const csv = csvOf(tools);
  const path = await tools.archive.temporaryPath('inputs');
  const file = new TextFile(path);
  const claims = createHash('sha256');
  let records = 0;
  try {
    await file.add(csv.writeRecord(standingColumns));
    for await (const record of listStanding(
      database,
      partOf(rule),
      scope,
      daysAround(scope, carry, calendarOf(plan, rule)),
    )) {
      await file.add(csv.writeRecord(standingLine(record, fieldsOf(plan, rule, record.side))));
      records++;
    }
    for await (const claimed of listClaimed(database, partOf(rule), scope)) {
      await file.add(csv.writeRecord(claimedLine(claimed)));
      claims.update(claimText(claimed));
    }
    await file.finish();
    const { sha256 } = await tools.archive.adopt('inputs', path);
    return { sha256, records, claims: claims.digest('hex') };
  } finally {
    await file.close();
  }
}

/** The counterpart of a rule that records are carried for, by its name; undefined: they are not, or it is none. */
export function carriedRule(rule: RulePlan, counterpart: string | null): JudgedRule | undefined {
  return judgedRules(rule).find(
    (judged) => judged.counterpart.name === counterpart && judged.counterpart.timing?.carry,
  );
}

function partOf({ history, counterpart }: JudgedRule): StandingPart {
  return { ruleHistory: history, counterpart: counterpart.name };
}

/** The days whose lone records may be paired: as far as they are carried, earlier and later. */
function daysAround({ from, to }: Scope, { count, unit }: Duration, calendar: CalendarPlan): Scope {
  const move = (day: string, days: number): string =>
    unit === 'bd' ? addBusinessDays(calendar, day, days) : addDays(day, days);
  return { from: move(from, -count), to: move(to, count) };
}

function fieldsOf(plan: Plan, rule: JudgedRule, side: Side): readonly string[] {
  const sidePlan = rule[side];
  const entity = matchedEntity(required(plan.entities[sidePlan.entity], `entity ${sidePlan.entity}`), sidePlan);
  return entity.fields.map(({ name }) => name);
}

function standingLine(record: FoundStanding, fields: readonly string[]): readonly (string | null)[] {
  const { side, scopeFrom, scopeTo, batch, payload, record: number, identity, values } = record;
  const texts = JSON.stringify(fields.map((name) => values[name] ?? null));
  return ['standing', side, scopeFrom, scopeTo, batch, String(payload), String(number), identity, texts, null];
}

function claimedLine({ side, identity, outcome }: ClaimedRecord): readonly (string | null)[] {
  return ['claimed', side, null, null, null, null, null, identity, null, outcome];
}

function claimText({ side, identity, outcome }: ClaimedRecord): string {
  return `${JSON.stringify([side, identity, outcome])}\n`;
}

/** What other scopes have to do with a counterpart, as a run found it; null where its records are not carried. */
export async function openOthers(
  { archive, engine }: Pick<Tools, 'archive' | 'engine'>,
  session: Session,
  inputs: readonly RunInput[],
  { counterpart, own }: { readonly counterpart: string; readonly own: OtherScopes['own'] },
): Promise<OtherScopes | null> {
  const input = inputs.find((candidate) => candidate.counterpart === counterpart)?.standing;
  if (!input) return null;
  const path = await archive.open('inputs', input.sha256);
  return { path, own, batches: await batchesOfOthers(session, engine.dialect, path) };
}

/** What stands of the scope of a run, for a counterpart, and what it has of others; each is read once. */
export interface CarriedAnswer {
  readonly counterpart: string;
  readonly claims: AsyncIterable<KeptClaim>;
  readonly standing: AsyncIterable<KeptStanding>;
}

/** Those of the counterparts whose records are carried. */
export function carriedAnswers(run: Run, compared: readonly ComparedCounterpart[]): readonly CarriedAnswer[] {
  return compared.flatMap(({ rule, found }) => {
    if (!found.standing || !found.claims) return [];
    const standing = standingOf(run, rule, each(found.standing()));
    return [{ counterpart: rule.counterpart.name, claims: each<KeptClaim>(found.claims()), standing }];
  });
}

/**
 * Keeps what stands of the scope of a run, and what it has of others; how many breaks that closed. Who calls it has locked what
 * stands of its rule.
 *
 * @throws OperationalError `records-taken` when another run kept something since that this one did not know.
 */
export async function keepStandingRecords(
  transaction: Transaction,
  run: Run,
  carried: readonly CarriedAnswer[],
): Promise<number> {
  let closed = 0;
  for (const { counterpart, claims, standing } of carried) {
    const part = { ruleHistory: run.ruleHistory, counterpart };
    await checkClaims(transaction, run, part);
    const kept = await keepClaims(transaction, part, run, claims);
    if (!kept.hold) throw taken(run);
    closed += kept.closed;
    await replaceStanding(transaction, part, run, standing);
  }
  return closed;
}

async function checkClaims(transaction: Transaction, run: Run, part: StandingPart): Promise<void> {
  const claims = createHash('sha256');
  for await (const claimed of listClaimed(transaction, part, run.scope)) claims.update(claimText(claimed));
  const known = run.inputs.find(({ counterpart }) => counterpart === part.counterpart)?.standing?.claims;
  if (claims.digest('hex') !== known) throw taken(run);
}

function taken(run: Run): Error {
  const { from, to } = run.scope;
  const scope = from === to ? from : `${from} to ${to}`;
  return operationalError('records-taken', { rule: ruleIdOf(run), scope }, { retryable: true });
}

async function* standingOf(
  run: Run,
  rule: JudgedRule,
  records: AsyncIterable<StandingRecord>,
): AsyncIterable<KeptStanding> {
  for await (const { side, identity, values, provenance, named } of records) {
    const id = named && breakIdOf(run, rule, { ...named, side, outcome: 'missing' });
    yield { side, identity, values, ...provenance, break: id };
  }
}

async function* each<T>(pages: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  for await (const page of pages) yield* page;
}
