import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveObservation } from '../../../src/delivery/daemon/observe/serve-observation.js';
import type { ObservationServer } from '../../../src/delivery/daemon/observe/serve-observation.js';

describe('a worker that is watched', () => {
  let ready = true;
  let server: ObservationServer;
  beforeEach(async () => {
    ready = true;
    server = await serveObservation(
      {
        metrics: () => Promise.resolve({ contentType: 'text/plain; version=0.0.4', text: 'tieout_queue_jobs 1\n' }),
        readiness: () => Promise.resolve({ ready, checks: [{ name: 'database', ok: ready, reason: null }] }),
      },
      { host: '127.0.0.1', port: 0 },
    );
  });
  afterEach(() => server.close());

  it('shows its metrics, that it lives, and whether it is ready', async () => {
    const metrics = await fetch(`${server.address}/metrics`);
    expect(metrics.headers.get('content-type')).toBe('text/plain; version=0.0.4');
    expect(await metrics.text()).toBe('tieout_queue_jobs 1\n');
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    ready = false;
    const refused = await fetch(`${server.address}/readyz`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toEqual({ ready: false, checks: [{ name: 'database', ok: false, reason: null }] });
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });

  it('takes nothing, and shows nothing else', async () => {
    expect((await fetch(`${server.address}/metrics`, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(`${server.address}/v1/runs`)).status).toBe(404);
    expect((await fetch(`${server.address}/metrics/../healthz?x`)).status).toBe(404);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.address).port);
    const shown = { metrics: () => Promise.reject(new Error()), readiness: () => Promise.reject(new Error()) };
    await expect(serveObservation(shown, { host: '127.0.0.1', port })).rejects.toThrow(/EADDRINUSE/);
  });
});
