import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configurationProblems } from '../../src/base/catalogue/configuration.js';
import { generalNextStepOf, generalSentenceOf } from '../../src/base/catalogue/general.js';
import { whyOf } from '../../src/base/catalogue/index.js';
import type { ConfigurationCode } from '../../src/base/catalogue/index.js';

const examples = fileURLToPath(new URL('../../test/diagnostics/', import.meta.url));

/** Files up to this many lines are shown whole, of others this many lines around the finding. */
const wholeFile = 40;
const around = 6;
const widest = 160;

/** The page of each code of what a user can write wrongly, by its path under `docs/reference`. */
export function generateProblemPages(): ReadonlyMap<string, string> {
  const codes = Object.keys(configurationProblems) as ConfigurationCode[];
  return new Map(codes.map((code) => [`problems/${code}.md`, generatePage(code)]));
}

function generatePage(code: ConfigurationCode): string {
  const lines = [
    '<!-- Made by `npm run generate` from src/base/catalogue/ and test/diagnostics/: change these, not this file. -->',
    '',
    `# ${code}`,
    '',
    `${generalSentenceOf(code)}.`,
    '',
    '## Why it matters',
    '',
    whyOf(code),
    '',
    '## What to do',
    '',
    generalNextStepOf(code),
    '',
  ];
  const example = readExample(code);
  if (example) lines.push(...badExample(example), ...goodExample(example));
  return lines.join('\n').trimEnd() + '\n';
}

/** A folder of `test/diagnostics`, and the first finding of its code. */
interface Example {
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  /** What is printed about it. */
  readonly printed: string;
}

function readExample(code: string): Example | null {
  const folder = join(examples, code);
  const expected = join(folder, 'expected.txt');
  if (!existsSync(expected)) return null; // that there is one, is a test of its own
  const blocks = readFileSync(expected, 'utf8').split(/\n\n(?=\S+:\d+:\d+ (?:error|warning) )/);
  for (const block of blocks) {
    const head = /^(?<file>\S+):(?<line>\d+):\d+ \w+ (?<code>[a-z-]+)$/m.exec(block)?.groups;
    if (head?.['code'] !== code || head['file'] === undefined) continue;
    const printed = block.replace(/\n\n\d+ (?:errors?|warnings?)\b[^\n]*\n*$/, '').trimEnd();
    return { folder, file: head['file'], line: Number(head['line']), printed };
  }
  return null;
}

function badExample({ folder, file, line, printed }: Example): readonly string[] {
  const source = readLines(join(folder, file));
  const yaml = source === null ? [] : fileBlock(file, excerpt(source, line));
  return ['## Bad example', '', ...yaml, 'What is printed:', '', '```text', ...printed.split('\n').map(cut), '```', ''];
}

/** The corrected file; where it went away, the files that stand for it. */
function goodExample({ folder, file, line }: Example): readonly string[] {
  const good = join(folder, 'good');
  if (!existsSync(good)) return [];
  const same = readLines(join(good, file));
  const changed = listFiles(good).filter((path) => path !== 'removed.txt');
  const shown = same ? [file] : changed.slice(0, 1);
  const blocks = shown.flatMap((path) => fileBlock(path, excerpt(readLines(join(good, path)) ?? [], same ? line : 1)));
  const removed = (readLines(join(good, 'removed.txt')) ?? []).includes(file);
  return ['## Good example', '', ...(removed ? [`\`${file}\` is gone.`, ''] : []), ...blocks];
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The lines of a text file without an end; null when there is none. */
function readLines(path: string): readonly string[] | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : null;
}

function excerpt(lines: readonly string[], line: number): readonly string[] {
  if (lines.length <= wholeFile) return lines;
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const [before, after] = [first > 1 ? ['# …'] : [], last < lines.length ? ['# …'] : []];
  return [...before, ...lines.slice(first - 1, last), ...after];
}

function fileBlock(path: string, lines: readonly string[]): readonly string[] {
  return [`\`${path}\``, '', '```yaml', ...lines.map(cut), '```', ''];
}

function cut(line: string): string {
  return line.length > widest ? `${line.slice(0, widest)}…` : line;
}
