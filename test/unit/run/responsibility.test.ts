import { describe, expect, it } from 'vitest';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { CalendarPlan } from '../../../src/model/calendar-plan.js';
import type { Plan, RulePlan } from '../../../src/model/plan.js';
import { dueAfter } from '../../../src/model/tier-plan.js';
import type { DueTime, TierPlan } from '../../../src/model/tier-plan.js';
import { responsibilityForBreak, responsibilityForRecord } from '../../../src/run/responsibility.js';
import type { KeptSetAsideRecord } from '../../../src/store/index.js';

const ofTier = { team: 'vendor-ops', contact: null };
const nearer = { team: 'finance', contact: 'finance@acme.example' };
const since = '2026-11-06T10:00:00.000Z'; // a Friday

function planOf(tier: Partial<TierPlan>, owner: typeof nearer | null): Plan {
  const tiers = { '3': { name: 'business', route: 'dead-letter', owner: ofTier, due: null, ...tier } };
  const references = { products: { kind: 'crosswalk', onMissing: { owner } } };
  return { rules: { same: { history: 'same', owner } }, references, tiers } as unknown as Plan;
}

function breakOf(changes: object): KeptBreak {
  const history = [{ event: 'opened', at: since }];
  return {
    ruleHistory: 'same',
    verdict: { tier: 3, owner: null },
    status: 'open',
    firstSeen: since,
    history,
    ...changes,
  } as unknown as KeptBreak;
}

const recordOf = (reasons: readonly object[], status = 'open'): KeptSetAsideRecord =>
  ({ standing: { tier: 3, reasons }, status, setAsideAt: since }) as unknown as KeptSetAsideRecord;

const due: DueTime = { count: 2, unit: 'bd' };
const at = (instant: string) => new Date(instant);

describe('an answer is due', () => {
  it.each<[number, DueTime['unit'], string, string]>([
    [4, 'h', '2026-11-06T22:00:00.000Z', '2026-11-07T02:00:00.000Z'],
    [30, 'd', '2026-11-06T10:00:00.000Z', '2026-12-06T10:00:00.000Z'],
    [1, 'bd', '2026-11-06T10:00:00.000Z', '2026-11-09T10:00:00.000Z'],
    [2, 'bd', '2026-11-07T10:00:00.000Z', '2026-11-10T10:00:00.000Z'],
    [5, 'bd', '2026-12-28T23:59:59.000Z', '2027-01-04T23:59:59.000Z'],
  ])('%d %s after %s', (count, unit, from, expected) => {
    expect(dueAfter(from, { count, unit })).toBe(expected);
  });

  it('counts the business days of the calendar of the rule', () => {
    const holidays = [{ date: '2026-11-26', name: 'Thanksgiving Day' }];
    const nrf: CalendarPlan = { kind: 'gregorian', year: null, weekend: [0, 6], holidays };
    const plan = planOf({ due: { count: 1, unit: 'bd' } }, null);
    const scope: RulePlan['scope'] = { field: 'day', unit: 'day', calendar: 'nrf' };
    const rules = Object.fromEntries(Object.entries(plan.rules).map(([id, rule]) => [id, { ...rule, scope }]));
    const dated: Plan = { ...plan, calendars: { nrf }, rules };
    const kept = breakOf({ firstSeen: '2026-11-25T10:00:00.000Z', history: [] });
    expect(responsibilityForBreak(dated, kept, at(since)).due).toBe('2026-11-27T10:00:00.000Z');
    expect(responsibilityForBreak(plan, kept, at(since)).due).toBe('2026-11-26T10:00:00.000Z');
  });
});

describe('who answers for a break', () => {
  it('is whom its rule names, else whom its tier does, else whom its rule named before it went', () => {
    expect(responsibilityForBreak(planOf({}, nearer), breakOf({}), at(since)).owner).toEqual(nearer);
    expect(responsibilityForBreak(planOf({}, null), breakOf({}), at(since)).owner).toEqual(ofTier);
    const gone = breakOf({ ruleHistory: 'gone' });
    expect(responsibilityForBreak(planOf({}, null), gone, at(since), nearer).owner).toEqual(nearer);
    expect(responsibilityForBreak(planOf({ owner: null }, null), breakOf({}), at(since)).owner).toBeNull();
  });

  it('has as long as the tier says, from when it was opened last', () => {
    const plan = planOf({ due }, null);
    const reopened = breakOf({
      history: [...breakOf({}).history, { event: 'reopened', at: '2026-11-20T10:00:00.000Z' }],
    });
    const before = responsibilityForBreak(plan, reopened, at('2026-11-24T10:00:00.000Z'));
    expect(before).toMatchObject({ due: '2026-11-24T10:00:00.000Z', isOverdue: false });
    expect(responsibilityForBreak(plan, reopened, at('2026-11-24T10:00:00.001Z')).isOverdue).toBe(true);
  });

  it('has nothing due where nothing is open', () => {
    const closed = responsibilityForBreak(
      planOf({ due }, null),
      breakOf({ status: 'closed' }),
      at('2030-01-01T00:00:00Z'),
    );
    expect(closed).toMatchObject({ owner: ofTier, due: null, isOverdue: false });
  });
});

describe('who answers for a record set aside', () => {
  const missing = { code: 'unknown-crosswalk-key', parameters: { reference: 'products' } };

  it('is whom the reference names that has no answer, else whom the tier does', () => {
    const records = [recordOf([missing]), recordOf([{ code: 'malformed-field', parameters: {} }])];
    const owners = records.map((kept) => responsibilityForRecord(planOf({}, nearer), kept, at(since)).owner);
    expect(owners).toEqual([nearer, ofTier]);
  });

  it('has as long as the tier says, while it is open', () => {
    const late = at('2026-11-11T00:00:00Z');
    const open = responsibilityForRecord(planOf({ due }, null), recordOf([]), late);
    expect(open).toEqual({ owner: ofTier, due: '2026-11-10T10:00:00.000Z', isOverdue: true });
    const corrected = responsibilityForRecord(planOf({ due }, null), recordOf([], 'corrected'), late);
    expect(corrected).toEqual({ owner: ofTier, due: null, isOverdue: false });
  });
});
