import Big from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Difference, RecordValues } from '../../../src/model/outcome.js';
import { judgedRules } from '../../../src/model/plan.js';
import { stepsInYaml } from '../../support/adjust-yaml.js';
import { compileFiles, inShort } from '../../support/compiled-workspace.js';
import { runComparison } from '../../support/comparing.js';
import type { Compared } from '../../support/comparing.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { comparedByHand, linesByHand, stepNames } from '../../support/reference-matching/adjustments.js';
import type { AdjustSketch } from '../../support/reference-matching/adjustments.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const entity = `tieout: 1
entity: line
identity: [id]
fields:
  id: { type: string, required: true }
  gross: { type: money, currency: currency, precision: 18, scale: 2 }
  fee: { type: money, currency: currency, precision: 12, scale: 4 }
  vat: { type: decimal, precision: 9, scale: 4 }
  currency: { type: currency, required: true }
`;
const system = `tieout: 1
system: tills
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  sales:
    entity: line
    fetch: { connection: share, path: sales.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, gross: G, fee: F, vat: V, currency: C } }]
`;

function ruleOf({ steps, round, within, passes }: AdjustSketch): string {
  const parts = [
    within === null
      ? 'exact: true'
      : `within: { any: [${['EUR', 'JPY', 'BHD'].map((code) => `${within} ${code}`).join(', ')}] }`,
    ...(round ? [`round: { to: ${round.to}, mode: ${round.mode} }`] : []),
  ];
  const again = passes === 2 ? ', { name: again, key: [id, currency] }' : '';
  const adjust = steps.length === 0 ? '' : `adjust: [${steps.map((name) => stepsInYaml[name]).join(', ')}]`;
  return `tieout: 1
rule: tills-vs-ledger
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: tills/sales } }
match: [{ name: exact, key: [id] }${again}]
compare: { gross: { ${parts.join(', ')} } }
${adjust}
`;
}

const sketches: fc.Arbitrary<AdjustSketch> = fc.record({
  steps: fc.shuffledSubarray([...stepNames], { minLength: 1 }),
  round: fc.option(
    fc.record({
      to: fc.constantFrom('minor' as const, 'minor' as const, 0, 1, 5),
      mode: fc.constantFrom('half-even' as const, 'half-up' as const),
    }),
  ),
  within: fc.constantFrom(null, null, '0.01', '1'),
  passes: fc.constantFrom(1 as const, 2 as const),
});

const records = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  gross: fc.constantFrom('100', '112.5', '119', '119.5', '-119', '0', '0.01', '10.05', '99999999999999.99', null),
  fee: fc.constantFrom('19', '0.5', '0.005', '-1', '12.5', null),
  vat: fc.constantFrom('0', '0.19', '0.07', '0.125', '-1', null),
  currency: fc.constantFrom('EUR', 'EUR', 'JPY', 'BHD'),
});
const side = fc.uniqueArray(records, { selector: ({ id }) => id, maxLength: 6 });

async function found(
  sketch: AdjustSketch,
  baseline: readonly RecordValues[],
  ledger: readonly RecordValues[],
): Promise<Compared> {
  const files = { 'entities/line.yaml': entity, 'systems/tills.yaml': system, 'rules/rule.yaml': ruleOf(sketch) };
  const { plan, findings } = await compileFiles(files);
  expect(inShort(findings)).toEqual([]);
  const [rule] = Object.values(plan?.rules ?? {}).flatMap(judgedRules);
  const line = plan?.entities['line'];
  if (!rule || !line) throw new Error('Nothing was compiled');
  return runComparison(engine, {
    rule,
    scope: { from: '2026-11-01', to: '2026-11-01' },
    entities: { baseline: line, counterpart: line },
    payloads: { baseline: [{ batch: 0, records: baseline }], counterpart: [{ batch: 0, records: ledger }] },
    partitions: 1,
  });
}

const plain = (amount: string): string => new Big(amount).toFixed();

function inShortPair({ key, fields, adjusted }: Difference): readonly [string, unknown] {
  const compared = [adjusted?.baseline['gross'], adjusted?.counterpart['gross']].map((value) => {
    return value && (value.compared === null ? null : plain(value.compared));
  });
  const delta = fields[0]?.delta ?? null;
  return [String(key['id']), [delta === null ? null : plain(delta), ...compared]];
}

test('what is adjusted and rounded is compared as worked out by hand, and every amount taken away is in a line', () =>
  fc.assert(
    fc.asyncProperty(sketches, side, side, async (sketch, baseline, ledger) => {
      const { result, differences } = await found(sketch, baseline, ledger);
      const expected = comparedByHand(sketch, baseline, ledger);
      const pairs = differences.filter(({ outcome }) => outcome === 'mismatch');
      expect(result.pairs).toMatchObject(expected.pairs);
      expect(Object.fromEntries(pairs.map(inShortPair))).toEqual(expected.mismatches);
      expect(result.balanced).toBe(true);
      const lines = result.controlTotals.flatMap(({ currency, lines: own = [] }) =>
        own.map(({ name, amount }) => [`${currency} ${name}`, plain(amount)] as const),
      );
      const told = lines.filter(([, amount]) => amount !== '0');
      expect(Object.fromEntries(told)).toEqual(linesByHand(sketch, baseline, ledger));
    }),
    { numRuns: 60 },
  ));
