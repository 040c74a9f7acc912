import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../support/check-workspace.js';
import { repository, trackedFiles } from '../support/repository.js';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as PackageFile;
const packages = [...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)];

describe('the checks', () => {
  it('are all part of `npm run check`', () => {
    for (const script of ['typecheck', 'lint', 'format:check', 'architecture', 'dead', 'generate:check']) {
      expect(manifest.scripts).toHaveProperty([script]);
      expect(manifest.scripts['check']).toContain(`npm run ${script}`);
    }
  });

  it('have their settings: the linter with types, its limits, and what looks for dead code', () => {
    expect(JSON.parse(read('.oxlintrc.json'))).toMatchObject({
      options: { typeAware: true },
      rules: {
        'typescript/no-floating-promises': 'error',
        'typescript/no-explicit-any': 'error',
        'typescript/no-non-null-assertion': 'error',
        complexity: ['error', { max: 12 }],
        'max-lines': ['error', { max: 400 }],
        'max-lines-per-function': ['error', { max: 60 }],
      },
    });
    expect(JSON.parse(read('knip.json'))).toHaveProperty('entry');
  });
});

describe('the sample workspace', () => {
  const shipped = trackedFiles.filter((file) => /^(tieout\.yaml|(entities|systems|rules)\/.*\.ya?ml)$/.test(file));

  it('is read whole and compiles without a finding', async () => {
    const { source, plan, diagnostics } = await checkWorkspace(repository);
    expect(diagnostics).toEqual([]);
    expect(source.documents.map(({ root }) => root.file).toSorted()).toEqual(shipped.toSorted());
    expect(plan).not.toBeNull();
  });

  it.each(shipped)('%s names its schema, which is there', (file) => {
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(read(file)) ?? [];
    expect(schema).toBeDefined();
    expect(existsSync(join(repository, file, '..', schema ?? ''))).toBe(true);
  });
});

describe('what is committed', () => {
  // where a test is about such a path itself
  const aboutPaths = /^test\/(architecture\/repository\.test\.ts|.*\/(input|data)\/)/;
  const places = ['work', 'home', 'tmp', 'root', 'Users'].join('|');
  const machinePath = new RegExp(String.raw`(^|[^\w.$}*])/(${places})/`);

  it('names no directory of the machine it was written on', () => {
    const found = trackedFiles
      .filter(
        (file) => !aboutPaths.test(file) && !/\.(csv|png|gz|parquet)$/.test(file) && existsSync(join(repository, file)),
      )
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, index) => (machinePath.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it('takes every package in one exact version', () => {
    expect(packages.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });

  it('says in docs/dependencies.md of every package why it is there, and of no other', () => {
    const documented = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(documented.toSorted()).toEqual(packages.map(([name]) => name).toSorted());
  });
});
