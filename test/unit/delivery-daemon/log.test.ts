import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { createRedactor } from '../../../src/base/redactor.js';
import { eventCatalogue } from '../../../src/delivery/daemon/observe/event-catalogue.js';
import { openLog } from '../../../src/delivery/daemon/observe/open-log.js';
import type { DaemonEvent, DaemonEventName } from '../../../src/model/daemon-event.js';
import { oneOfEach } from '../../support/daemon-events.js';
import { repository } from '../../support/repository.js';
import { validateOutput } from '../../support/validate-output.js';

type Line = Readonly<Record<string, unknown>>;
type Level = 'error' | 'warning' | 'info' | 'debug';

function linesOf(
  events: readonly DaemonEvent[],
  { level = 'debug', redact = (text: string) => text }: { level?: Level; redact?: (text: string) => string } = {},
): Line[] {
  const texts: string[] = [];
  const stream = { write: (text: string) => void texts.push(text) };
  const clock = fixedClock('2026-11-02T02:15:04.120Z');
  const listener = openLog({ level, process: 'host-1:4711', clock, redact, stream });
  for (const event of events) listener(event);
  for (const text of texts) expect(text.indexOf('\n')).toBe(text.length - 1);
  return texts.map((text) => JSON.parse(text) as Line);
}

const names = Object.keys(eventCatalogue) as DaemonEventName[];
const always = ['time', 'level', 'event', 'message', 'process'];

describe('the log', () => {
  it.each(names)('%s is one line of JSON, as its schema says, with keys that its catalogue entry names', (name) => {
    const [line] = linesOf([oneOfEach[name]]);
    expect(validateOutput('log-line', line)).toEqual([]);
    expect(line?.['event']).toBe(name);
    const known = new Set<string>([...always, ...eventCatalogue[name].keys]);
    expect(Object.keys(line ?? {}).filter((key) => !known.has(key))).toEqual([]);
  });

  it('has no key in its schema that no event can have, and documents each event', () => {
    const schema = JSON.parse(readFileSync(join(repository, 'schemas/output/log-line.schema.json'), 'utf8')) as {
      properties: object;
    };
    const said = new Set<string>([...always, ...names.flatMap((name) => eventCatalogue[name].keys)]);
    expect(Object.keys(schema.properties).filter((key) => !said.has(key))).toEqual([]);
    const page = readFileSync(join(repository, 'docs/reference/events.md'), 'utf8');
    for (const name of names) expect(page).toContain(`\n## ${name}\n`);
  });

  it('says of a run which one, what it found and how bad it is, under the names that people search for', () => {
    const [line] = linesOf([oneOfEach.reconciliation_complete]);
    expect(line).toMatchObject({
      time: '2026-11-02T02:15:04.120Z',
      level: 'info',
      event: 'reconciliation_complete',
      trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
      run_id: '20261102_021501_sales-vs-ledger',
      rule: 'sales-vs-ledger/north',
      composite_key: 'sales-vs-ledger/north/2026-11-01',
      discrepancies_found: 3,
      max_severity: 'high',
      by_tier: { 2: 2, 3: 1 },
      by_action: { pass: 4, flag_for_audit: 2, escalate: 1, correct: 0 },
      action_taken: 'escalate',
      match_rate: 0.9975,
    });
  });

  it('says of a batch whose it is and what it was made of; one that is held is a warning', () => {
    const [line] = linesOf([oneOfEach.batch_kept]);
    expect(line).toMatchObject({
      level: 'warning',
      batch_id: '20261102_021502_north-pos.sales',
      source_system: 'north-pos',
      composite_key: 'north-pos/sales/2026-11-01',
      payload_hash: ['b'.repeat(64)],
      action_taken: 'held',
      held: ['trailer-count'],
      error_tier: 2,
    });
  });

  it.each([
    [200, 'info'],
    [404, 'info'],
    [401, 'warning'],
    [429, 'warning'],
    [503, 'error'],
  ])('writes a request that was answered with %s as %s', (status, level) => {
    expect(linesOf([{ ...oneOfEach.request, status }])[0]).toMatchObject({ level, http_status: status });
  });

  it('keeps to the level that was asked for', () => {
    const events = Object.values(oneOfEach);
    const told = new Set(linesOf(events, { level: 'warning' }).map((line) => line['level']));
    expect([...told].toSorted((left, right) => String(left).localeCompare(String(right)))).toEqual([
      'error',
      'warning',
    ]);
    expect(linesOf(events, { level: 'error' }).every((line) => line['level'] === 'error')).toBe(true);
    expect(linesOf(events)).toHaveLength(names.length);
  });

  it('never holds a secret, whatever text of an event it stands in and whatever stands around it', () => {
    const redactor = createRedactor();
    const secret = 'c4n"ary\\s3cret';
    redactor.hide(secret);
    const around = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...names), around, around, (name, before, after) => {
        const spread = withTexts(oneOfEach[name], `${before}${secret}${after}`) as DaemonEvent;
        const text = JSON.stringify(linesOf([spread], { redact: (text) => redactor.redact(text) }));
        expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
      { numRuns: 300 },
    );
  });

  it('cuts texts and lists that would make a line too long for collectors', () => {
    const job = oneOfEach.job_failed;
    const payloads = Array.from({ length: 5000 }, () => ({ sha256: 'b'.repeat(64) }));
    const [failed, kept] = linesOf([
      { ...job, reason: 'x'.repeat(100_000) },
      { ...oneOfEach.batch_kept, payloads },
    ]);
    expect(String(failed?.['reason'])).toHaveLength(2000);
    expect(kept?.['payload_hash']).toHaveLength(20);
    expect(kept?.['payloads']).toBe(5000);
  });
});

/** The same event with a text put into each of its free texts: all but what has a form, such as names and instants. */
function withTexts(value: unknown, text: string, key = ''): unknown {
  const formed = ['name', 'kind', 'state', 'sha256', 'traceId', 'span', 'parentSpan', 'startedAt', 'finishedAt'];
  if (typeof value === 'string') return formed.includes(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item, text, name)]));
}
