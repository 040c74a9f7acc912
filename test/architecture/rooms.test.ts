import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, sourceFiles } from '../support/repository.js';
import { writeWorkspace } from '../support/written-workspace.js';

interface LayeringRules {
  readonly forbidden: readonly { readonly name: string }[];
}

const rules = createRequire(import.meta.url)(join(repository, '.dependency-cruiser.cjs')) as LayeringRules;
const rows = rules.forbidden.flatMap(({ name }) =>
  name.endsWith('-stays-in-its-room') ? [name.split('-')[0] ?? ''] : [],
);
const foldersOf = (path: string): readonly string[] =>
  readdirSync(join(repository, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
const rooms = foldersOf('src');

it('every folder of src is a room with a row in the table of imports', () => {
  expect(rooms.filter((room) => !rows.includes(room))).toEqual([]);
});

it.each(rooms)('the room %s, or each part of it, says what it is for', (room) => {
  const described = (path: string): boolean => existsSync(join(repository, path, 'README.md'));
  const parts = foldersOf(join('src', room)).map((part) => join('src', room, part));
  expect(described(join('src', room)) || (parts.length > 0 && parts.every(described))).toBe(true);
});

describe('the table of imports is enforced', () => {
  const program = join(repository, 'node_modules/.bin/depcruise');

  /** Some files of src, copied with the rules, and one of them with a further import. */
  async function cruise(files: readonly string[], planted: Readonly<Record<string, string>>): Promise<string> {
    const directory = await writeWorkspace({});
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', ...files]) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      cpSync(join(repository, file), join(directory, file));
    }
    for (const [file, line] of Object.entries(planted)) {
      writeFileSync(join(directory, file), `${line}\n${readFileSync(join(directory, file), 'utf8')}`);
    }
    const { stdout, stderr, status } = spawnSync(program, ['src', '--config', '.dependency-cruiser.cjs'], {
      cwd: directory,
      encoding: 'utf8',
    });
    return `${status === 0 ? 'passes' : 'fails'}: ${stdout}${stderr}`;
  }

  const two = ['src/base/clock.ts', 'src/archive/archive-error.ts'];

  it('and passes what stays within it', async () => {
    const planted = { 'src/archive/archive-error.ts': "import type {} from '../base/clock.js';" };
    expect(await cruise([...two, 'src/base/errors.ts'], planted)).toMatch(/^passes/);
  });

  it.each([
    [
      'a wrong room',
      'src/base/clock.ts',
      "import type {} from '../archive/archive-error.js';",
      'base-stays-in-its-room',
    ],
    ['a package of another room', 'src/base/clock.ts', "import 'knex';", 'knex-has-an-owner'],
    ['the tests', 'src/base/clock.ts', "import '../../test/support/csv.js';", 'src-never-imports-test'],
  ])('and fails where a file imports %s', async (_, file, line, rule) => {
    const found = await cruise([...two, 'test/support/csv.ts'], { [file]: line });
    expect(found).toMatch(/^fails/);
    expect(found).toContain(rule);
  });
});

it('no file of src is longer than a person reads in one go', () => {
  const long = sourceFiles.flatMap((file) => {
    const lines = readFileSync(join(repository, file), 'utf8').split('\n').length - 1;
    return lines >= 400 ? [`${file}: ${lines} lines`] : [];
  });
  expect(sourceFiles.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});
