import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHttpApplication } from '../../../support/http-application.js';
import type { TestApplication } from '../../../support/http-application.js';

let api: TestApplication;
beforeAll(async () => {
  api = await openHttpApplication();
});
afterAll(() => api.close());

/** How many statements a request takes, once whatever is read only once is known. */
async function statementsOf(url: string): Promise<number> {
  const { database } = api.tools.store;
  let count = 0;
  const counted = (): void => void (count += 1);
  expect((await api.ask('admin', 'GET', url)).status).toBe(200);
  database.on('query', counted);
  try {
    await api.ask('admin', 'GET', url);
  } finally {
    database.off('query', counted);
  }
  return count;
}

describe('a page of a list', () => {
  test.each(['breaks', 'runs', 'batches', 'quarantine', 'jobs', 'audit', 'tokens', 'feeds', 'schedules'])(
    'takes as many statements whether it has one item or many: %s',
    async (list) => {
      const isPaged = !['feeds', 'schedules'].includes(list);
      const [one, many] = isPaged
        ? [await statementsOf(`/v1/${list}?limit=1`), await statementsOf(`/v1/${list}?limit=500`)]
        : [await statementsOf(`/v1/${list}`), await statementsOf(`/v1/${list}`)];
      expect(many).toBe(one);
      // Feeds are read from what was delivered last, what is missing, what landed and since when.
      expect(many).toBeLessThanOrEqual(list === 'feeds' ? 5 : 3);
    },
  );

  test('of breaks has more than one item in this test', async () => {
    const { body } = await api.ask('admin', 'GET', '/v1/breaks?limit=500');
    expect((body['breaks'] as unknown[]).length).toBeGreaterThan(10);
  });
});

test('a run takes as many statements however many batches it read', async () => {
  const { body } = await api.ask('admin', 'GET', '/v1/runs');
  const [run] = body['runs'] as readonly { readonly id: string }[];
  const read = (await api.ask('admin', 'GET', `/v1/runs/${run?.id ?? ''}`)).body['run'] as { inputs: unknown[] };
  expect(read.inputs.length).toBeGreaterThan(1);
  expect(await statementsOf(`/v1/runs/${run?.id ?? ''}`)).toBe(3);
});
