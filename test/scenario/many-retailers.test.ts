import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import type { PlanOutput, ValidateOutput } from '../../src/schema/generated/outputs.js';
import { retailerName, retailerWorkspace } from '../../tools/large-workspace/retailers.js';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { checkWorkspace } from '../support/check-workspace.js';
import { builtCommandLine } from '../support/scenario.js';

const sizes = { retailers: 200, overrides: 20 };
const texts = retailerWorkspace(sizes);
const larger = retailerWorkspace({ ...sizes, retailers: 201 });
const added = `systems/retailers/${retailerName(201)}.yaml`;
const template = 'systems/templates/tills-net.yaml';
const directories: string[] = [];

/** A copy of the workspace of 200 retailers, to be changed. */
function writeRetailers(changes: Readonly<Record<string, string>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-retailers-')));
  directories.push(directory);
  writeTexts(directory, new Map([...texts, ...Object.entries(changes)]));
  return directory;
}

/** Types a command, as a person would. */
function tieout(directory: string, ...words: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd: directory, env: { PATH, HOME }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return spawnSync(process.execPath, [builtCommandLine, ...words], options);
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

describe('a workspace of 200 retailers, made of three templates, with 20 overrides', () => {
  const directory = writeRetailers();

  it('validates', () => {
    const { stderr, status } = tieout(directory, 'validate');
    expect([status, stderr]).toEqual([0, 'many-retailers is valid: 1 entity, 201 feeds and 1 rule (with 200 instances).\n']);
  });

  it('plans one instance, of which the values of its override say where they come from', () => {
    const id = `tills-vs-ledger/${retailerName(4)}`;
    const plan = JSON.parse(tieout(directory, 'plan', '-e', 'live', id, '--json').stdout) as PlanOutput;
    expect(plan).toMatchObject({ environment: 'live', changesOn: '2100-01-01', rule: { id, instance: retailerName(4) } });
    expect(Object.keys(plan.feeds)).toEqual([`${retailerName(4)}/sales`, 'ledger/postings']);
    const tolerance = plan.origins.find(({ path }) => path === '/compare/gross/within');
    expect(tolerance).toMatchObject({ value: '5%', from: 'override', because: 'contract 4, until 2099-12-31' });
    expect(tolerance?.location?.file).toBe('rules/tills-vs-ledger.yaml');
  });

  it('says what a retailer is in ten lines or fewer', () => {
    for (const [file, text] of texts) {
      if (file.startsWith('systems/retailers/')) expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    }
  });
});

describe('one more retailer', () => {
  it('is one more file: no other file changes', () => {
    const changed = [...larger].filter(([file, text]) => texts.get(file) !== text).map(([file]) => file);
    expect([changed, larger.size - texts.size]).toEqual([[added], 1]);
  });

  it('has a plan, and changes the plan of nobody else', async () => {
    const [before, after] = [await planOf(writeRetailers()), await planOf(writeRetailers({ [added]: larger.get(added) ?? '' }))];
    const id = `tills-vs-ledger/${retailerName(201)}`;
    expect(after.rules[id]).toMatchObject({ instance: retailerName(201) });
    const { [id]: _rule, ...rules } = after.rules;
    const { [`${retailerName(201)}/sales`]: _feed, ...feeds } = after.feeds;
    expect(Object.keys(rules)).toHaveLength(200);
    expect(JSON.stringify(rules)).toBe(JSON.stringify(before.rules));
    expect(JSON.stringify(feeds)).toBe(JSON.stringify(before.feeds));
    expect(after.version).not.toBe(before.version);
  });

  async function planOf(directory: string): Promise<Plan> {
    const { plan } = await checkWorkspace(directory);
    if (!plan) throw new Error('The workspace does not compile');
    return plan;
  }
});

describe('a mistake in a template of 66 retailers', () => {
  const written = texts.get(template) ?? '';
  const lineOf = (part: string): number => written.split('\n').findIndex((text) => text.includes(part)) + 1;

  it.each([
    ['field.gross * (1 - param.vat)', 'field.gros * (1 - param.vat)', 'unknown-field'],
    ['field.gross * (1 - param.vat)', 'field.gross * (1 - param.vta)', 'unknown-field'],
    ['quantity: QTY', 'quantty: QTY', 'unused-mapping'],
    ["'${var.deliveries}/${param.retailer}'", "'${var.deliveries}/${param.retailr}'", 'unknown-interpolation'],
    ['timezone: ${param.timezone}', 'timezon: ${param.timezone}', 'unknown-key'],
  ])('is reported once, at its line: %s → %s', (before, after, code) => {
    const at = lineOf(before);
    const directory = writeRetailers({ [template]: written.replace(before, after) });
    const { diagnostics } = JSON.parse(tieout(directory, 'validate', '--json').stdout) as ValidateOutput;
    const errors = diagnostics.filter(({ location }) => location.file === template && location.line === at);
    expect(errors.map((found) => found.code)).toEqual([code]);
    const text = tieout(directory, 'validate').stdout;
    expect(text.split('\n').filter((printed) => printed.includes(`${template}:${at}:`))).toHaveLength(1);
    expect(diagnostics.length).toBeLessThanOrEqual(2);
  });

  it('names those who have it, where it is of what they give to it', () => {
    const file = `systems/retailers/${retailerName(2)}.yaml`;
    const directory = writeRetailers({});
    writeFileSync(join(directory, file), (texts.get(file) ?? '').replace('currency: EUR', 'currency: EURO'));
    const { diagnostics } = JSON.parse(tieout(directory, 'validate', '--json').stdout) as ValidateOutput;
    expect(diagnostics.map(({ code, location }) => [code, location.file])).toEqual([['malformed-value', file]]);
  });
});
