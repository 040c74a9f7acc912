import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openHeldShop, shopDay } from '../support/held-shop.js';
import { startDaemon } from '../support/started-daemon.js';
import { waitFor } from '../support/wait-for.js';

const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

it('SIGHUP applies the workspace beside a running job, which ends with what it began with; the next one has the new', async () => {
  const shop = await openHeldShop('{ concurrency: 1 }');
  closers.push(() => shop.close());
  const daemon = await startDaemon(shop.directory, ['serve', '--port', '0']);
  closers.push(() => daemon.stop('SIGKILL'));
  const begin = async (): Promise<string> => {
    const asked = await daemon.ask('/v1/runs', { rules: ['tills-vs-ledger'], date: shopDay });
    return (asked.body['jobs'] as readonly { readonly id: string }[])[0]?.id ?? '';
  };
  const finished = async (job: string): Promise<Record<string, unknown>> => {
    const last = (await daemon.follow(job)).at(-1);
    return (await daemon.ask(`/v1/runs/${String(last?.data['run'])}`)).body['run'] as Record<string, unknown>;
  };
  const active = async (): Promise<unknown> => ((await daemon.ask('/v1/configuration')).body['applied'] as { readonly version: string }).version;

  shop.hold();
  const running = await begin();
  await waitFor(() => shop.asked() > 0);
  const before = await active();
  const rule = join(shop.directory, 'rules/tills-vs-ledger.yaml');
  writeFileSync(rule, readFileSync(rule, 'utf8').replace('1%', '10%'));
  daemon.signal('SIGHUP');
  await waitFor(async () => (await active()) !== before);
  shop.release();
  const first = await finished(running);
  expect(first).toMatchObject({ configVersion: before, breaks: { total: 1 } });
  const second = await finished(await begin());
  expect(second).toMatchObject({ configVersion: await active(), breaks: { total: 0 } });
});
