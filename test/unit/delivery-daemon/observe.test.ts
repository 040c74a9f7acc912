import { describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import { observe } from '../../../src/delivery/daemon/observe/index.js';
import type { ObserveOptions } from '../../../src/delivery/daemon/observe/index.js';
import type { Gauges } from '../../../src/run/read-gauges.js';
import { oneOfEach } from '../../support/daemon-events.js';

const nothing: Gauges = {
  feeds: [],
  missing: [],
  attainment: [],
  openBreaks: [],
  heldRuns: [],
  drifts: [],
  matches: [],
  jobs: { byState: { queued: 7, running: 0, retrying: 0, awaiting: 0, failed: 0 }, oldest: null },
  at: '2026-11-02T06:00:00.000Z',
};

function observed(changes: Partial<ObserveOptions> = {}) {
  const lines: string[] = [];
  let now = Date.parse('2026-11-02T06:00:00.000Z');
  const observation = observe({
    process: 'host-1.4711',
    version: '0.1.0',
    level: 'debug',
    clock: { now: () => new Date(now) },
    redact: (text) => text.replaceAll('s3cret', '***'),
    traces: null,
    readGauges: () => Promise.resolve(nothing),
    checks: [],
    stream: { write: (line) => void lines.push(line) },
    ...changes,
  });
  return { observation, lines, pass: (seconds: number) => (now += seconds * 1000) };
}

describe('what a daemon shows of itself', () => {
  it('is read from the database once however often it is asked for, and again when it is old', async () => {
    let readings = 0;
    const readGauges = (): Promise<Gauges> => {
      readings += 1;
      return Promise.resolve(nothing);
    };
    const { observation, pass } = observed({ readGauges });
    await Promise.all([observation.metrics(), observation.metrics(), observation.metrics()]);
    pass(14);
    await observation.metrics();
    expect(readings).toBe(1);
    pass(2);
    await observation.metrics();
    expect(readings).toBe(2);
  });

  it('is read less often where reading takes long: two hundredths of the time at most', async () => {
    let readings = 0;
    const { observation, pass } = observed({
      readGauges: () => {
        readings += 1;
        pass(2);
        return Promise.resolve(nothing);
      },
    });
    await observation.metrics();
    pass(98);
    await observation.metrics();
    expect(readings).toBe(1);
    pass(3);
    await observation.metrics();
    expect(readings).toBe(2);
  });

  it('is still a page while the database does not answer, which is logged without secrets and counted', async () => {
    const { observation, lines } = observed({
      readGauges: () => Promise.reject(operationalError('database-unreachable', { reason: 'password s3cret refused' })),
    });
    const { text, contentType } = await observation.metrics();
    expect(contentType).toContain('text/plain');
    expect(text).toContain('tieout_errors_total{tier="3",code="database-unreachable"} 1');
    expect(lines.join('')).toContain('reading gauges');
    expect(lines.join('')).not.toContain('s3cret');
  });

  it('is ready while all is well, and not while it drains', async () => {
    const { observation, pass } = observed({ checks: [{ name: 'database', check: () => Promise.resolve(null) }] });
    expect(await observation.readiness()).toEqual({
      ready: true,
      checks: [
        { name: 'daemon', ok: true, reason: null },
        { name: 'database', ok: true, reason: null },
      ],
    });
    observation.listener(oneOfEach.daemon_draining);
    pass(2);
    expect(await observation.readiness()).toMatchObject({ ready: false, checks: [{ name: 'daemon', ok: false }, {}] });
  });

  it('is not ready, and says why without secrets, where a check throws; and asks once a second at most', async () => {
    let asked = 0;
    const { observation, pass } = observed({
      checks: [
        {
          name: 'database',
          check: () => {
            asked += 1;
            return Promise.reject(new Error('no answer to s3cret'));
          },
        },
      ],
    });
    const first = await observation.readiness();
    expect(first.ready).toBe(false);
    expect(first.checks[1]).toEqual({ name: 'database', ok: false, reason: 'no answer to ***' });
    await observation.readiness();
    expect(asked).toBe(1);
    pass(60);
    await observation.readiness();
    expect(asked).toBe(2);
  });
});
