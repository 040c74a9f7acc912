import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDecider } from '../../../src/conditions/engine.js';
import {
  conditionArbitrary,
  differenceFacts,
  factsArbitrary,
  recordFields,
} from '../../support/condition-arbitraries.js';
import { plainlyHolds } from '../../support/plain-conditions.js';

const condition = conditionArbitrary({ ...recordFields, ...differenceFacts });
const rules = fc
  .array(fc.record({ condition, priority: fc.integer({ min: -2, max: 2 }) }), { minLength: 1, maxLength: 6 })
  .map((list) => list.map((rule, index) => ({ ...rule, name: `rule-${index}` })));

test('a decider agrees with a plain reading of its conditions, asked at once and with any memo', async () => {
  const property = fc.asyncProperty(
    rules,
    fc.array(factsArbitrary, { maxLength: 6 }),
    fc.nat({ max: 3 }),
    async (list, asked, remember) => {
      const decider = createDecider(list, remember);
      const decisions = await Promise.all([...asked, ...asked].map((facts) => decider.decide(facts)));
      const ordered = [...list].sort((left, right) => right.priority - left.priority);
      for (const [index, facts] of [...asked, ...asked].entries()) {
        const trace = ordered.map((rule) => ({ rule: rule.name, held: plainlyHolds(rule.condition, facts) }));
        expect(decisions[index]).toEqual({ decidedBy: trace.find(({ held }) => held)?.rule ?? null, trace });
      }
    },
  );
  await fc.assert(property, { numRuns: 300 });
});
