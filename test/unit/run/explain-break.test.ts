import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import type { ExplainedRecord } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { runRule } from '../../../src/run/run-rule.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';

const day = '2010-12-21';
const files = {
  tills: `systems/data/tills/${day}.csv`,
  ledger: `systems/data/ledger/GL_POSTINGS_${day.replaceAll('-', '')}_0001.csv`,
};

describeDatabases('explaining a break', (create) => {
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  let breaks: readonly KeptBreak[];
  /** The files as they were delivered; both are gone when the tests begin. */
  const delivered: Record<string, Buffer> = {};

  beforeAll(async () => {
    database = await create();
    workspace = await openSample(database, await compileSample());
    // A clean file with line ends inside values, and a damaged one with some too.
    await breakLines(files.tills, ',', /,(WHITE HANGING HEART) (T-LIGHT HOLDER),/g);
    await breakLines(files.ledger, ';', /;([A-Z]{5,}) ([A-Z]{5,} [A-Z]{3,});/g);
    await runRule(workspace.tools, workspace.plan, 'tills-vs-ledger', { date: day, asOf: null });
    breaks = (await listBreaks(workspace.tools, {}, { limit: 1000, after: null })).items;
    for (const file of Object.values(files)) await rm(join(workspace.directory, file));
  });
  afterAll(async () => {
    await database.remove();
    await workspace.remove();
  });

  async function breakLines(file: string, delimiter: string, pattern: RegExp): Promise<void> {
    const path = join(workspace.directory, file);
    const text = await readFile(path, 'latin1');
    const changed = text.replace(pattern, `${delimiter}"$1\r\n""$2""\n"${delimiter}`);
    expect(changed.length).toBeGreaterThan(text.length + 20);
    delivered[file] = Buffer.from(changed, 'latin1');
    await writeFile(path, delivered[file]);
  }

  function expectTruePlace(found: ExplainedRecord): string {
    const file = delivered[found.source];
    if (!file) throw new Error(`No such file was delivered: ${found.source}`);
    const before = file.subarray(0, found.byteOffset).toString('latin1');
    expect(found.line).toBe(before.split(/\r\n|\r|\n/).length);
    const following = file.subarray(found.byteOffset).toString('latin1');
    expect(following.startsWith(found.rawText)).toBe(true);
    expect(following.slice(found.rawText.length)).toMatch(/^(?:\r|\n|$)/);
    return before;
  }

  const valueOf = (found: ExplainedRecord, name: string): string =>
    String(found.fields.find(({ field }) => field === name)?.value);

  it('shows where each record of each break stands in its file, and it is that record', async () => {
    const every = (outcome: string) => breaks.filter(({ difference }) => difference.outcome === outcome);
    const chosen = ['ambiguous', 'duplicate', 'mismatch', 'missing'].flatMap((outcome) =>
      every(outcome).filter((_, index) => index < 5 || index % 16 === 0),
    );
    const outcomes = new Set(chosen.map(({ difference }) => difference.outcome));
    expect([...outcomes].toSorted()).toEqual(['ambiguous', 'duplicate', 'mismatch', 'missing']);
    for (const { id, difference } of chosen) {
      const { sides } = await explainBreak(workspace.tools, workspace.plan, id);
      expect([sides.baseline === null, sides.counterpart === null]).toEqual([
        difference.baseline === null,
        difference.counterpart === null,
      ]);
      if (sides.baseline) {
        const before = expectTruePlace(sides.baseline);
        const invoice = valueOf(sides.baseline, 'invoice_no');
        expect(sides.baseline.rawText.startsWith(`${invoice},`)).toBe(true);
        const position = before.split('\n').filter((line) => line.startsWith(`${invoice},`)).length + 1;
        expect(valueOf(sides.baseline, 'line_no')).toBe(String(position));
      }
      if (sides.counterpart) {
        expectTruePlace(sides.counterpart);
        const [, invoice, line] = sides.counterpart.rawText.split(';');
        expect([invoice, line]).toEqual([
          valueOf(sides.counterpart, 'invoice_no'),
          valueOf(sides.counterpart, 'line_no'),
        ]);
      }
    }
  });

  it('says of every value from where it came', async () => {
    const pair = breaks.find(({ difference }) => difference.outcome === 'mismatch');
    const { sides } = await explainBreak(workspace.tools, workspace.plan, pair?.id ?? '');
    const origins = (found: ExplainedRecord | null): object =>
      Object.fromEntries((found?.fields ?? []).map(({ field, from }) => [field, from]));
    expect(origins(sides.baseline)).toMatchObject({
      invoice_no: 'column InvoiceNo',
      line_no: 'position within invoice_no',
      invoice_date: 'column InvoiceDate (yyyy-MM-dd HH:mm:ss)',
      currency: 'constant GBP',
    });
    expect(origins(sides.counterpart)).toMatchObject({ invoice_no: 'column DOC_NO', line_no: 'column LINE' });
  });

  it('gives the arithmetic of every field that breaks', async () => {
    const pairs = breaks.filter(({ difference }) => difference.fields.some(({ delta }) => delta !== null));
    expect(pairs.length).toBeGreaterThan(0);
    for (const { id, difference } of pairs.slice(0, 10)) {
      const { fields, lonely } = await explainBreak(workspace.tools, workspace.plan, id);
      expect(lonely).toBeNull();
      expect(fields).toMatchObject(difference.fields);
      for (const { delta, allowed, sentence } of fields) {
        if (allowed === null) expect(sentence).toBe('must be equal, and is not');
        else expect(sentence).toContain(`counterpart − baseline = ${delta}`);
      }
    }
  });

  describe.each([
    ['missing', 'baseline', 'No record of the counterpart ledger has the same invoice_no, line_no.'],
    ['missing', 'counterpart', 'No record of the baseline has the same invoice_no, line_no.'],
    [
      'duplicate',
      'counterpart',
      'Other records of the counterpart have the same invoice_no, line_no: which of them is right is not guessed.',
    ],
    [
      'ambiguous',
      'baseline',
      '2 records of the counterpart ledger with the same invoice_no, line_no are set apart, because they are the same: none of them is chosen.',
    ],
  ] as const)('of a record that is %s on the %s', (outcome, side, sentence) => {
    it('says why it stands alone', async () => {
      const lone = breaks.find(({ difference }) => difference.outcome === outcome && difference.side === side);
      const explanation = await explainBreak(workspace.tools, workspace.plan, lone?.id ?? '');
      expect(explanation.lonely).toBe(sentence);
      expect(explanation.fields).toEqual([]);
    });
  });

  it('takes the beginning of an id, and says when there is no such break', async () => {
    const id = breaks[0]?.id ?? '';
    expect((await explainBreak(workspace.tools, workspace.plan, id.slice(0, 12))).break.id).toBe(id);
    await expect(explainBreak(workspace.tools, workspace.plan, 'b00000000000000000000')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('refuses a payload that was changed since', async () => {
    const { sides } = await explainBreak(
      workspace.tools,
      workspace.plan,
      breaks.find(({ difference }) => difference.baseline)?.id ?? '',
    );
    const sha256 = sides.baseline?.payloadSha256 ?? '';
    const path = join(workspace.tools.archiveDirectory, 'raw', sha256.slice(0, 2), sha256);
    const bytes = await readFile(path);
    try {
      await rm(path);
      await writeFile(path, Buffer.concat([bytes, Buffer.from('\n')]));
      await expect(
        explainBreak(workspace.tools, workspace.plan, breaks.find(({ difference }) => difference.baseline)?.id ?? ''),
      ).rejects.toMatchObject({ code: 'archive-corrupt' });
    } finally {
      await rm(path);
      await writeFile(path, bytes);
    }
  });
});
