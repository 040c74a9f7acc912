import { expect, test } from 'vitest';
import { wholeDelivery } from '../../../src/model/delivery-plan.js';
import type { DeliveryPlan } from '../../../src/model/delivery-plan.js';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const entity = entityYaml(`
  day: { type: date, required: true }
  revision: { type: integer, required: true }
  seen_at: { type: timestamp }
  cash: { type: boolean, required: true }
  place: { type: integer }
`);
const fields = `
  day: DAY
  revision: REVISION
  seen_at: SEEN
  cash: CASH
  place: { position: { within: [day] } }
`;

function compileDelivery(delivery: string): ReturnType<typeof compileFiles> {
  const feed = systemYaml(fields).replace(
    '    parse: { format: csv }',
    `    delivery: ${delivery}\n    parse: { format: csv }`,
  );
  return compileFiles({ 'entities/line.yaml': entity, 'systems/tills.yaml': feed });
}

test.each<[string, Partial<DeliveryPlan>]>([
  ['{}', {}],
  ['{ covers: { field: day } }', { field: 'day' }],
  ['{ mode: replace, covers: { by: all } }', { covers: { kind: 'all' } }],
  ['{ covers: { field: day, by: records } }', { field: 'day', covers: { kind: 'records' } }],
  [
    '{ covers: { field: day, by: { from: -1d, to: 365d } } }',
    { field: 'day', covers: { kind: 'window', from: -1, to: 365 } },
  ],
  ['{ mode: append }', { mode: 'append' }],
  [
    '{ mode: upsert, covers: { field: day }, version: [day, revision] }',
    { mode: 'upsert', field: 'day', version: ['day', 'revision'] },
  ],
])('%s says what the records of a feed are', async (delivery, plan) => {
  const { plan: compiled, findings } = await compileDelivery(delivery);
  expect(inShort(findings)).toEqual([]);
  expect(compiled?.feeds['tills/sales']?.delivery).toEqual({ ...wholeDelivery, ...plan });
});

test('marks are bound, and may read what arrived and what it was read as', async () => {
  const written = `{ mode: upsert, version: [revision], deleted: "raw.OP = 'D'", reversal: { when: field.cash, refersTo: [id] } }`;
  const { plan, findings } = await compileDelivery(written);
  expect(inShort(findings)).toEqual([]);
  expect(plan?.feeds['tills/sales']?.delivery).toMatchObject({
    deleted: { kind: 'binary', operator: '=' },
    reversal: { when: { kind: 'column', namespace: 'field', name: 'cash' }, refersTo: ['id'] },
  });
});

test.each([
  ['{ covers: { field: dya } }', ['unknown-field: dya']],
  ['{ covers: { field: revision } }', ['type-mismatch: revision']],
  ['{ covers: { field: seen_at } }', ['nullable-key: seen_at']],
  ['{ covers: { by: records } }', ['missing-key: covers']],
  ['{ covers: { field: day, by: { from: 2d, to: 1d } } }', ['malformed-value: 1d']],
  ['{ covers: { field: day }, outside: upsert }', ['type-mismatch: day']],
  ['{ outside: upsert }', ['key-without-effect: outside']],
  ['{ covers: { field: day, by: records }, outside: quarantine }', ['key-without-effect: outside']],
  ['{ mode: upsert }', ['missing-key: mode']],
  ['{ mode: upsert, version: [cash] }', ['type-mismatch: cash']],
  ['{ mode: upsert, version: [seen_at] }', ['nullable-key: seen_at']],
  ['{ mode: append, covers: { field: day, by: all } }', ['key-without-effect: by']],
  ['{ mode: append, version: [revision] }', ['key-without-effect: version']],
  ["{ mode: append, deleted: raw.OP = 'D' }", ['key-without-effect: deleted']],
  ["{ reversal: { when: raw.OP = 'V', refersTo: [id] } }", ['key-without-effect: reversal']],
  ["{ mode: append, reversal: { when: raw.OP = 'V', refersTo: [di] } }", ['unknown-field: di']],
  ["{ mode: append, reversal: { when: raw.OP = 'V', refersTo: [id], net: [cahs] } }", ['unknown-field: cahs']],
  ["{ mode: append, reversal: { when: raw.OP = 'V', refersTo: [id], net: [cash] } }", ['type-mismatch: cash']],
  [
    "{ mode: append, reversal: { when: raw.OP = 'V', refersTo: [id, revision], net: [revision] } }",
    ['type-mismatch: revision'],
  ],
  ['{ mode: upsert, version: [revision], deleted: raw.OP }', ['type-mismatch: raw.OP']],
  ['{ mode: upsert, version: [revision], deleted: field.place = 1 }', ['type-mismatch: field.place']],
])('%s is refused where it is wrong', async (delivery, expected) => {
  const { findings } = await compileDelivery(delivery);
  expect(inShort(findings)).toEqual(expected);
});
