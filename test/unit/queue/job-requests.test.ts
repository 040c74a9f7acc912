import { describe, expect, it } from 'vitest';
import type { FeedPlan, RulePlan } from '../../../src/model/plan.js';
import { ingestRequests, runRequests } from '../../../src/queue/job-requests.js';

const trigger = { kind: 'person', person: 'maria' } as const;
const rules = ['north', 'south'].map((instance) => ({ id: `sales/${instance}`, name: 'sales', instance }) as RulePlan);
const feed = { name: 'tills/sales', system: 'tills' } as FeedPlan;

describe('jobs that a person asks for', () => {
  it('are one for each rule and day, in order of the days, behind what is due today', () => {
    const days = { from: '2024-02-28', to: '2024-03-01', priority: null, asOf: null };
    const sent = runRequests({}, rules, days, trigger);
    expect(sent.map(({ work, partition }) => `${work.date} ${partition}`)).toEqual([
      '2024-02-28 north',
      '2024-02-28 south',
      '2024-02-29 north',
      '2024-02-29 south',
      '2024-03-01 north',
      '2024-03-01 south',
    ]);
    expect(new Set(sent.map(({ priority }) => priority))).toEqual(new Set([-10]));
  });

  it('are as urgent as others for a single day, unless they are told to be', () => {
    const day = { from: '2024-02-28', to: '2024-02-28' };
    expect(ingestRequests([feed], { ...day, priority: null }, trigger)).toMatchObject([
      { priority: 0, partition: 'tills' },
    ]);
    expect(ingestRequests([feed], { ...day, priority: 7 }, trigger)).toMatchObject([{ priority: 7 }]);
  });

  it('are refused when they are too many to be meant', () => {
    const days = { from: '1900-01-01', to: '2024-02-28', priority: null };
    expect(() => ingestRequests([feed], days, trigger)).toThrow('at most 20000');
  });
});
