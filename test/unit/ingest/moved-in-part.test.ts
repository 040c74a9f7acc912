import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MappedFeed } from '../../../src/model/plan.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

const entity = entityOf([fieldOf('id', { kind: 'string' }, { required: true })]);
const files = ['a', 'b', 'c'].map((id) => ({ name: `${id}.csv`, bytes: `ID\n${id}\n` }));

function newFeed(isMoved: boolean): MappedFeed {
  const feed = feedOf([columnOf('id')], { name: `tills/${uniqueName('sales')}` });
  return isMoved ? { ...feed, fetch: { ...feed.fetch, afterwards: { kind: 'move', folder: 'archive' } } } : feed;
}

describe('a delivery whose files are moved once they are kept', () => {
  let place: TestIngest;
  beforeAll(async () => {
    place = await openTestIngest();
  });
  afterAll(() => place.close());

  it('is not replaced by those of its files that a process left behind', async () => {
    const feed = newFeed(true);
    const whole = await place.ingest(feed, entity, files);
    for (const left of [files.slice(1), files.slice(2)]) {
      expect(await place.ingest(feed, entity, left)).toMatchObject({ repeated: true, batch: { id: whole.batch.id } });
    }
  });

  it('is replaced by a file that says something else, and a delivery of another date by any', async () => {
    const feed = newFeed(true);
    await place.ingest(feed, entity, files);
    const other = await place.ingest(feed, entity, [{ name: 'b.csv', bytes: 'ID\nx\n' }]);
    expect(other).toMatchObject({ repeated: false, batch: { counts: { snapshot: 1 } } });
    const later = await place.ingest(feed, entity, files.slice(1), { date: '2026-11-02' });
    expect(later).toMatchObject({ repeated: false, batch: { counts: { snapshot: 2 } } });
  });

  it('is replaced by fewer files where they are not moved', async () => {
    const feed = newFeed(false);
    await place.ingest(feed, entity, files);
    const fewer = await place.ingest(feed, entity, files.slice(1));
    expect(fewer).toMatchObject({ repeated: false, batch: { counts: { snapshot: 2 } } });
  });
});
