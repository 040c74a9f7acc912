import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { openExpressionEngine } from '../../../src/engine/duckdb/expression-engine.js';
import type { ExpressionEngine } from '../../../src/engine/expression-engine.js';
import { fileFetcher } from '../../../src/fetchers/file/file-fetcher.js';
import { judgeMutants } from '../../support/mutants/judge-mutants.js';
import type { Judged } from '../../support/mutants/judge-mutants.js';
import { makeMutants } from '../../support/mutants/make-mutants.js';
import type { Mutant } from '../../support/mutants/make-mutants.js';
import { legalMutants } from './legal-mutants.js';

const root = join(import.meta.dirname, '../../..');
const isAll = process.env['MUTANTS'] === 'all';
/** Of so many mutants one is tried, unless MUTANTS=all: `npm run mutants` tries them all, which takes minutes. */
const step = isAll ? 1 : 12;

const files = new Map(
  [
    'tieout.yaml',
    ...['entities', 'rules', 'systems'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}/${name}`),
    ),
  ]
    .sort()
    .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
);
const all = [...files].flatMap(([file, text]) => [...makeMutants(file, text)]);
const tried = all.filter((_, index) => index % step === 0);

describe('every key and value of the sample, deleted, renamed, misspelt or made another type', () => {
  let engine: ExpressionEngine;
  let judged: readonly Judged[] = [];
  beforeAll(async () => {
    engine = await openExpressionEngine();
    const tools = { engine, dialect: duckdbDialect, fetchers: new Map([['file', fileFetcher]]) };
    judged = await judgeMutants(files, tried, tools);
  }, 1_800_000);
  afterAll(() => {
    engine.close();
  });

  it('is tried, thousands of them or a sample', () => {
    expect(all.length).toBeGreaterThan(4000);
    expect(judged).toHaveLength(tried.length);
  });

  it('crashes nothing', () => {
    expect(described(({ answer }) => answer === 'crashed')).toEqual([]);
  });

  it('is refused or warned of at the right place, or is legal for a reason', () => {
    expect(described(({ mutant, answer }) => ['silent', 'misplaced'].includes(answer) && !isLegal(mutant))).toEqual([]);
  });

  // a part of the mutants does not need every reason
  const itOfAll = isAll ? it : null;
  itOfAll?.('has no reason that explains nothing', () => {
    const unexplained = judged.filter(({ answer }) => answer === 'silent' || answer === 'misplaced');
    const idle = legalMutants.filter(
      ({ changes, path }) =>
        !unexplained.some(({ mutant }) => changes.includes(mutant.change) && path.test(mutant.path)),
    );
    expect(idle.map(({ path, reason }) => `${path.source}: ${reason}`)).toEqual([]);
  });

  function isLegal({ change, path }: Mutant): boolean {
    return legalMutants.some((legal) => legal.changes.includes(change) && legal.path.test(path));
  }

  function described(isWanted: (one: Judged) => boolean): readonly string[] {
    return judged.filter(isWanted).map(({ mutant, answer, findings }) => {
      const { file, change, path, before, after, lines } = mutant;
      const where = `${file}:${lines.join(',')}`;
      return [`${answer}: ${change} ${path} at ${where}: ${before} → ${after}`, ...findings].join('\n    ');
    });
  }
});
