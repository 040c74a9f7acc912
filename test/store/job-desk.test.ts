import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../src/model/audit.js';
import { openJobDesk } from '../../src/queue/job-desk.js';
import type { JobDesk } from '../../src/queue/job-desk.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { ingestJob, queueOver } from '../support/jobs.js';
import { plan, uniqueName } from '../support/store-records.js';

const maria: Actor = { name: 'maria', kind: 'person', traceId: null };

describeDatabases('what people do with jobs', (create) => {
  let database: TestDatabase;
  let store: Store;
  let desk: JobDesk;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    desk = openJobDesk(queueOver(store), () => plan);
  });
  afterAll(() => database.remove());

  async function audited(job: string): Promise<readonly unknown[]> {
    const found = await store.database.raw<{ rows: { action: string; actor: string; stream: string }[] }>(
      'select action, actor, stream from tieout.audit_events where subject = ? order by sequence',
      [job],
    );
    return found.rows.map(({ action, actor, stream }) => [action, actor, stream]);
  }

  it('is audited with who did it, in the stream of the system', async () => {
    const system = uniqueName('shop');
    const [sent] = await desk.send([ingestJob(system, '2026-11-01')], maria);
    const id = sent?.job.id ?? '';
    expect((await desk.cancel(id, maria)).state).toBe('cancelled');
    expect((await desk.retry(id, maria)).state).toBe('queued');
    const stream = `system:${system}`;
    expect(await audited(id)).toEqual(
      ['job-sent', 'job-cancelled', 'job-repeated'].map((each) => [each, 'maria', stream]),
    );
  });

  it('is audited once for the same work, which is sent once', async () => {
    const request = ingestJob(uniqueName('shop'), '2026-11-01');
    const [first] = await desk.send([request], maria);
    const [again] = await desk.send([request], maria);
    expect(again).toMatchObject({ isNew: false, job: { id: first?.job.id } });
    expect(await audited(first?.job.id ?? '')).toHaveLength(1);
  });

  it('is in the audit only if it was done', async () => {
    const [sent] = await desk.send([ingestJob(uniqueName('shop'), '2026-11-01')], maria);
    const id = sent?.job.id ?? '';
    await expect(desk.retry(id, maria)).rejects.toMatchObject({ code: 'job-not-repeatable' });
    expect(await audited(id)).toHaveLength(1);
  });
});
