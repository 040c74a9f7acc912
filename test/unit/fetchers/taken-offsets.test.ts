import { expect, test } from 'vitest';
import { takenOffsets } from '../../../src/fetchers/kafka/taken-offsets.js';

test('only what nothing undone stands before may be committed, once', () => {
  const offsets = takenOffsets();
  for (const offset of [3n, 4n, 7n, 8n]) offsets.take(offset);
  expect(offsets.committable()).toBeNull();
  offsets.finish(4n);
  offsets.finish(7n);
  expect(offsets.committable()).toBeNull();
  offsets.finish(3n);
  expect(offsets.committable()).toBe(8n);
  expect(offsets.committable()).toBeNull();
  offsets.finish(8n);
  offsets.finish(99n);
  expect(offsets.committable()).toBe(9n);
});
