import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { compileWorkspace } from '../../../src/compile/compile.js';
import type { CompileTools } from '../../../src/compile/context.js';
import { readWorkspace } from '../../../src/config/index.js';
import type { WorkspaceSource } from '../../../src/config/index.js';
import { checkedOn } from '../check-workspace.js';
import type { Mutant } from './make-mutants.js';

/**
 * What validating a mutant says. Refused: an error at the right place. Warned: a warning at the right place. Misplaced: only
 * findings elsewhere. Silent: nothing.
 */
export interface Judged {
  readonly mutant: Mutant;
  readonly answer: 'refused' | 'warned' | 'misplaced' | 'silent' | 'crashed';
  /** `file:line code parameters`. */
  readonly findings: readonly string[];
}

/** Workspaces that wait for files to be read, side by side. */
const lanes = 6;

/** Validates mutants of a workspace, each alone, with one expression engine for all. */
export async function judgeMutants(
  files: ReadonlyMap<string, string>,
  mutants: Iterable<Mutant>,
  tools: CompileTools,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const waiting = mutants[Symbol.iterator]();
  const work = async (): Promise<void> => {
    const directory = await realpath(await mkdtemp(join(tmpdir(), 'tieout-mutants-')));
    try {
      for (const [file, text] of files) {
        await mkdir(dirname(join(directory, file)), { recursive: true });
        await writeFile(join(directory, file), text);
      }
      for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
        const { file, text } = next.value;
        await writeFile(join(directory, file), text);
        judged.push(await judge(directory, next.value, tools));
        await writeFile(join(directory, file), files.get(file) ?? '');
      }
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return judged;
}

async function judge(directory: string, mutant: Mutant, tools: CompileTools): Promise<Judged> {
  try {
    const source = await readWorkspace(directory);
    const { diagnostics } = await compileWorkspace(source, tools, checkedOn);
    const isRight = (severity: Diagnostic['severity']): boolean =>
      diagnostics.some((finding) => finding.severity === severity && isAtRightPlace(mutant, finding, source));
    const findings = diagnostics.map((finding) => inWords(finding, source));
    if (isRight('error')) return { mutant, answer: 'refused', findings };
    if (diagnostics.some(({ severity }) => severity === 'error')) return { mutant, answer: 'misplaced', findings };
    if (isRight('warning')) return { mutant, answer: 'warned', findings };
    return { mutant, answer: findings.length === 0 ? 'silent' : 'misplaced', findings };
  } catch (error) {
    return { mutant, answer: 'crashed', findings: [String(error instanceof Error ? error.stack : error)] };
  }
}

/** At the change itself, or where a name that it took away is used. */
function isAtRightPlace(
  { file, lines, names }: Mutant,
  { location, related, parameters }: Diagnostic,
  source: WorkspaceSource,
): boolean {
  const position = source.positionOf(location);
  const places = [position, ...(related ? [source.positionOf(related.location)] : [])];
  if (places.some((at) => at.file === file && lines.some((line) => line >= at.line && line <= at.endLine))) return true;
  const line = source.linesOf(position.file)[position.line - 1] ?? '';
  const said = `${line} ${JSON.stringify(parameters)}`;
  return names.some((name) => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`).test(said));
}

function inWords({ code, location, parameters, severity }: Diagnostic, source: WorkspaceSource): string {
  const { file, line } = source.positionOf(location);
  return `${file}:${line} ${severity} ${code} ${JSON.stringify(parameters)}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
