import { appendFile, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../../../src/model/outcome.js';
import type { Plan } from '../../../src/model/plan.js';
import { ingestFeed } from '../../../src/run/ingest-feed.js';
import { listBreaks, listRuns, listSetAside } from '../../../src/run/history.js';
import { runRule } from '../../../src/run/run-rule.js';
import { runRules } from '../../../src/run/run-rules.js';
import type { Tools } from '../../../src/run/tools.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import type { ExpectedDay } from '../../../tools/sample-ledger/expected.js';
import { answerOf, countBy, knownAnswer } from '../../support/known-answer.js';
import type { Answer } from '../../support/known-answer.js';

const rule = 'tills-vs-ledger';
const days = ['2010-12-21', '2010-12-22', '2010-12-23'] as const;
const smallDay = '2010-12-22';
const everything = { limit: 1000, after: null };
const ledgerFile = (workspace: SampleWorkspace, day = smallDay): string =>
  join(workspace.directory, 'systems/data/ledger', `GL_POSTINGS_${day.replaceAll('-', '')}_0001.csv`);

describeDatabases('running a rule', (create) => {
  let plan: Plan;
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  beforeAll(async () => {
    plan = await compileSample();
    database = await create();
    workspace = await openSample(database, plan);
  });
  afterAll(async () => {
    await database.remove();
    await workspace.remove();
  });

  /** A database of its own for what changes files. */
  async function withWorkspace(use: (own: SampleWorkspace) => Promise<void>): Promise<void> {
    const own = await create();
    const sample = await openSample(own, plan);
    try {
      await use(sample);
    } finally {
      await own.remove();
      await sample.remove();
    }
  }

  const run = (tools: Tools, date: string = smallDay, asOf: string | null = null): ReturnType<typeof runRule> =>
    runRule(tools, plan, rule, { date, asOf });

  describe('over the sample workspace', () => {
    it.each(days)('gives the known answer of %s, to the last digit', async (day) => {
      const expected = await ledgerAnswer(workspace, day);
      const { run: found, batches, sameAs } = await run(workspace.tools, day);
      expect(sameAs).toBeNull();
      expect(found).toMatchObject({
        status: 'completed',
        rule,
        scope: { from: day, to: day },
        configVersion: plan.version,
      });
      expect(await answerOf(workspace.tools, found)).toEqual(expected.answer);
      for (const batch of batches) {
        const { reasons, ...counts } = expected.feeds[batch.feed] ?? {};
        expect(batch.counts).toEqual({ ...counts, deduplicated: 0 });
        const page = await listSetAside(workspace.tools, { batch: batch.id }, everything);
        expect(countBy(page.items.flatMap((item) => item.reasons.map(({ code }) => code)))).toEqual(reasons);
      }
    });

    it('gives the same answer the next day, with nothing new, and says of which run it is the same', async () => {
      const first = await run(workspace.tools, days[0]);
      const second = await run(workspace.at('2026-11-03T06:00:00Z'), days[0]);
      expect(second.run.id).not.toBe(first.run.id);
      expect(second.sameAs).toBe(first.run.id);
      expect(second.run).toMatchObject({ digest: first.run.digest, supersedes: first.run.id });
      expect(second.run.breaks).toEqual({ ...first.run.breaks, new: 0, reopened: 0, closed: 0 });
      expect(second.batches.map(({ id }) => id)).toEqual(first.batches.map(({ id }) => id));
    });

    it('is one run when it is judged as of the same time', async () => {
      const asOf = '2026-11-05T00:00:00.000Z';
      const first = await run(workspace.tools, smallDay, asOf);
      const again = await run(workspace.at('2026-11-09T00:00:00Z'), smallDay, asOf);
      expect(again.run).toEqual(first.run);
      expect(again.sameAs).toBe(first.run.id);
    });

    it('runs rules day by day', async () => {
      const found: string[] = [];
      const wanted = { rules: [rule], from: days[1], to: days[2], asOf: '2026-11-06T00:00:00.000Z' };
      for await (const ending of runRules(workspace.tools, plan, wanted)) {
        if (ending.kind === 'finished') found.push(ending.finished.run.scope.from);
      }
      expect(found).toEqual([days[1], days[2]]);
    });

    it('leaves nothing half-done behind', async () => {
      expect(await readdir(workspace.tools.temporaryDirectory)).toEqual([]);
    });
  });

  describe('whose files change', () => {
    it('closes the breaks that are gone, and opens them again when they come back', () =>
      withWorkspace(async (own) => {
        const path = ledgerFile(own);
        const original = await readFile(path);
        const first = await run(own.tools);
        const missing = await listBreaks(own.tools, { ruleHistories: [rule], status: 'open' }, everything);
        const lone = missing.items.find(
          ({ difference }) => difference.outcome === 'missing' && difference.side === 'baseline',
        );
        const key = lone?.difference.key;
        await appendFile(path, postingFor(lone?.difference.baseline?.values ?? {}));

        const second = await run(own.at('2026-11-03T06:00:00Z'));
        expect(second.sameAs).toBeNull();
        expect(second.run.digest).not.toBe(first.run.digest);
        expect(second.run.breaks).toMatchObject({ total: first.run.breaks.total - 1, new: 0, closed: 1, reopened: 0 });
        const closed = await listBreaks(own.tools, { ruleHistories: [rule], status: 'closed' }, everything);
        expect(closed.items.map(({ id, difference }) => [id, difference.key])).toEqual([[lone?.id, key]]);

        await writeFile(path, original);
        const third = await run(own.at('2026-11-04T06:00:00Z'));
        expect(third.run.digest).toBe(first.run.digest);
        expect(third.run.breaks).toMatchObject({ total: first.run.breaks.total, new: 0, closed: 0, reopened: 1 });
        const history = (await listBreaks(own.tools, { ruleHistories: [rule], status: 'open' }, everything)).items.find(
          ({ id }) => id === lone?.id,
        );
        expect(history?.history.map(({ event, run: by }) => [event, by])).toEqual([
          ['opened', first.run.id],
          ['closed', second.run.id],
          ['reopened', third.run.id],
        ]);
      }));

    it('has the same digest whatever the order of the records in the files', () =>
      withWorkspace(async (own) => {
        const first = await run(own.tools);
        const path = ledgerFile(own);
        const [header = '', ...lines] = (await readFile(path, 'latin1')).trimEnd().split('\r\n');
        await writeFile(path, `${[header, ...lines.toReversed()].join('\r\n')}\r\n`, 'latin1');
        const second = await run(own.at('2026-11-03T06:00:00Z'));
        expect(second.batches[1]?.id).not.toBe(first.batches[1]?.id);
        expect(second.run.digest).toBe(first.run.digest);
        expect(second.sameAs).toBe(first.run.id);
        expect(second.run.breaks).toMatchObject({ new: 0, closed: 0, reopened: 0 });
      }));

    it('has the same digest however many files the records come in', () =>
      withWorkspace(async (own) => {
        const first = await run(own.tools);
        const path = ledgerFile(own);
        const [header = '', ...lines] = (await readFile(path, 'latin1')).trimEnd().split('\r\n');
        const write = (file: string, part: readonly string[]): Promise<void> =>
          writeFile(file, `${[header, ...part].join('\r\n')}\r\n`, 'latin1');
        await write(
          path,
          lines.filter((_, index) => index % 2 === 0),
        );
        await write(
          path.replace('_0001', '_0002'),
          lines.filter((_, index) => index % 2 === 1),
        );
        const second = await run(own.at('2026-11-03T06:00:00Z'));
        expect(second.batches[1]?.payloads).toHaveLength(2);
        expect(second.run.digest).toBe(first.run.digest);
      }));

    it('takes what was ingested before when the source is gone', () =>
      withWorkspace(async (own) => {
        const first = await run(own.tools);
        await rm(ledgerFile(own));
        const second = await run(own.at('2026-11-03T06:00:00Z'));
        expect(second.batches[1]?.id).toBe(first.batches[1]?.id);
        expect(second.sameAs).toBe(first.run.id);
        await rm(ledgerFile(own, days[2]));
        await expect(run(own.tools, days[2])).rejects.toMatchObject({ code: 'source-not-found' });
      }));

    it('does not take the dates of other days, which it counts', () =>
      withWorkspace(async (own) => {
        const before = await run(own.tools);
        const path = ledgerFile(own);
        const text = await readFile(path, 'latin1');
        await writeFile(path, text.replaceAll('22.12.2010', '24.12.2010'), 'latin1');
        const after = await run(own.at('2026-11-03T06:00:00Z'));
        const records = before.run.counterparts['ledger']?.records.counterpart;
        const excluded = after.run.counterparts['ledger']?.buckets.filter(
          ({ side, outcome }) => side === 'counterpart' && outcome === 'excluded',
        );
        expect(excluded).toEqual([{ side: 'counterpart', outcome: 'excluded', timing: 'on-time', records }]);
      }));
  });

  describe('that fails in the middle', () => {
    it('keeps no break and says why: a snapshot was changed', () =>
      withWorkspace(async (own) => {
        const { batch } = await ingestFeed(own.tools, plan, 'general-ledger/postings', { date: smallDay, file: null });
        const snapshot = batch.payloads[0]?.snapshot ?? '';
        const path = join(own.tools.archiveDirectory, 'normalized', snapshot.slice(0, 2), snapshot);
        const bytes = await readFile(path);
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        await rm(path);
        await writeFile(path, bytes);
        await expect(run(own.tools)).rejects.toMatchObject({ code: 'archive-corrupt' });
        await expectFailed(own.tools, 'failed', 'archive-corrupt');
      }));

    it('keeps no break and says why: the engine gave up', () =>
      withWorkspace(async (own) => {
        const open: Tools['engine']['open'] = async (options) => {
          const session = await own.tools.engine.open(options);
          return Object.assign(Object.create(session) as typeof session, {
            execute: (statement: string) =>
              session.execute(statement.includes('reconciled') ? 'SELECT error($$no more$$)' : statement),
            rows: (statement: string) => session.rows(statement),
            stream: (statement: string) => session.stream(statement),
            close: () => session.close(),
          });
        };
        const engine = { ...own.tools.engine, open };
        await expect(run(own.toolsWith({ engine }))).rejects.toMatchObject({ code: 'engine-failed' });
        await expectFailed(own.tools, 'failed', 'engine-failed');
        const after = await run(own.at('2026-11-03T06:00:00Z'));
        expect(after.run).toMatchObject({ status: 'completed', supersedes: null });
        expect(after.run.breaks.new).toBe(after.run.breaks.total);
      }));

    it.each(['comparing', 'judging'])('keeps no break when it is stopped while %s', (phase) =>
      withWorkspace(async (own) => {
        const controller = new AbortController();
        const onProgress: Tools['onProgress'] = (progress) => {
          if (progress.phase.startsWith(phase)) controller.abort();
        };
        const engine: Tools['engine'] = {
          ...own.tools.engine,
          open: async (options) => {
            if (phase === 'comparing' && !options.ordered) controller.abort();
            return own.tools.engine.open(options);
          },
        };
        const tools = own.toolsWith({ signal: controller.signal, onProgress, engine });
        await expect(run(tools, days[0])).rejects.toMatchObject({ code: 'interrupted' });
        await expectFailed(own.tools, 'cancelled', 'interrupted');
        const after = await run(own.at('2026-11-03T06:00:00Z'), days[0]);
        expect(after.run.breaks).toMatchObject({ total: 119, new: 119 });
      }),
    );

    it('leaves nothing behind in the directory for half-done work', () =>
      withWorkspace(async (own) => {
        const engine = { ...own.tools.engine, memoryLimit: 1 };
        await expect(run(own.toolsWith({ engine }))).rejects.toThrow();
        expect(await readdir(own.tools.temporaryDirectory)).toEqual([]);
      }));
  });

  describe('that was killed after it had fetched', () => {
    /** Leaves a run as a process does that is killed while it compares. */
    async function killOne(own: SampleWorkspace): Promise<Run> {
      const open: Tools['engine']['open'] = (options) =>
        options.ordered ? own.tools.engine.open(options) : Promise.reject(new Error('killed'));
      await expect(run(own.toolsWith({ engine: { ...own.tools.engine, open } }))).rejects.toThrow('killed');
      await own.tools.store.database.raw(
        "update tieout.runs set status = 'running', failure = null, finished_at = null where status = 'failed'",
      );
      const { items } = await listRuns(own.tools, { status: 'running' }, everything);
      return items[0] ?? expect.fail('There is no run');
    }

    it('is gone on with: the same run, of what it had fetched, as of when it began', () =>
      withWorkspace(async (own) => {
        const killed = await killOne(own);
        await rm(ledgerFile(own));
        const tomorrow = own.at('2026-11-03T06:00:00Z');
        const { run: finished, resumed, batches } = await run(tomorrow);
        expect(resumed).toBe(true);
        expect(finished).toMatchObject({
          id: killed.id,
          asOf: killed.asOf,
          status: 'completed',
          inputs: killed.inputs,
        });
        expect(batches.map(({ id }) => id)).toEqual(killed.inputs.flatMap((input) => input.batches));
        expect(await answerOf(own.tools, finished)).toEqual((await ledgerAnswer(own, smallDay)).answer);
        expect((await listRuns(own.tools, {}, everything)).items).toHaveLength(1);
      }));

    it.each([
      ['another configuration is run', (killed: Run) => ({ plan: { ...plan, version: `${killed.configVersion}2` } })],
      ['another instant is asked for', () => ({ asOf: '2026-11-09T00:00:00.000Z' })],
    ])('fails, and another run begins, when %s', (_, changesOf) =>
      withWorkspace(async (own) => {
        const killed = await killOne(own);
        const changed: { readonly plan?: Plan; readonly asOf?: string } = changesOf(killed);
        const wanted = { date: smallDay, asOf: changed.asOf ?? null };
        const after = await runRule(own.at('2026-11-03T06:00:00Z'), changed.plan ?? plan, rule, wanted);
        expect(after).toMatchObject({ resumed: false, run: { status: 'completed' } });
        const { items } = await listRuns(own.tools, { status: 'failed' }, everything);
        expect(items.map(({ id, failure }) => [id, failure?.code])).toEqual([[killed.id, 'interrupted']]);
      }),
    );

    it('fails, and another run begins, when more was delivered since', () =>
      withWorkspace(async (own) => {
        const killed = await killOne(own);
        await appendFile(ledgerFile(own), await readFile(ledgerFile(own)));
        const later = own.at('2026-11-03T06:00:00Z');
        await ingestFeed(later, plan, 'general-ledger/postings', { date: smallDay, file: null });
        const after = await run(later);
        expect(after.resumed).toBe(false);
        expect(after.run.id).not.toBe(killed.id);
      }));
  });

  it('is refused for a rule that is not there, and while the same is running', () =>
    withWorkspace(async (own) => {
      await expect(runRule(own.tools, plan, 'no-such-rule', { date: smallDay, asOf: null })).rejects.toMatchObject({
        code: 'not-found',
        parameters: { kind: 'rule', name: 'no-such-rule' },
      });
      const lock = await own.tools.store.lockRun(rule, { from: smallDay, to: smallDay });
      await expect(run(own.tools)).rejects.toMatchObject({ code: 'run-in-progress', retryable: true });
      await lock?.release();
      expect((await run(own.tools)).run.status).toBe('completed');
    }));
});

async function expectFailed(tools: Tools, status: Run['status'], code: string): Promise<void> {
  const runs = await listRuns(tools, { ruleHistories: [rule] }, everything);
  expect(runs.items.map((kept) => [kept.status, kept.digest, kept.failure?.code])).toEqual([[status, null, code]]);
  expect((await listBreaks(tools, { ruleHistories: [rule] }, everything)).items).toEqual([]);
}

/** A posting that says of a sale what the till said. */
function postingFor(values: Readonly<Record<string, string | boolean | null>>): string {
  const german = (name: string): string => String(values[name]).replace('.', ',');
  const day = String(values['invoice_date']).split('-').toReversed().join('.');
  const cells = [
    day,
    values['invoice_no'],
    values['line_no'],
    values['product'],
    '',
    values['quantity'],
    german('unit_price'),
  ];
  return `${[...cells, german('amount'), german('vat'), german('gross'), 'GBP', values['customer'] ?? ''].join(';')}\r\n`;
}

async function ledgerAnswer(
  { directory }: SampleWorkspace,
  day: string,
): Promise<{ readonly answer: Answer; readonly feeds: ExpectedDay['feeds'] }> {
  const text = await readFile(join(directory, 'systems/data/ledger/expected.json'), 'utf8');
  const expected = (JSON.parse(text) as Record<string, ExpectedDay>)[day];
  if (!expected) throw new Error(`No answer is known for ${day}`);
  return { answer: knownAnswer(expected), feeds: expected.feeds };
}
