import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { hasErrors } from '../../../base/diagnostic.js';
import { systemCodeOf } from '../../../base/errors.js';
import type { Plan } from '../../../model/plan.js';
import { diagnosticsJson } from '../../shared/diagnostics-json.js';
import { renderDiagnostics } from '../../shared/render-diagnostics.js';
import type { ValidateOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { usageError } from '../failure.js';
import { compileAt, locateWorkspace } from '../session.js';
import type { Session } from '../session.js';
import { count, listInWords } from '../render/words.js';

interface Options {
  readonly format: 'text' | 'json';
}

/** `validate [PATH…]`: everything that is wrong with what the user wrote. */
export function addValidateCommand(program: Command, perform: Perform): void {
  program
    .command('validate')
    .description('check the workspace: shape, references, types, expressions')
    .argument('[paths...]', 'files or folders of the workspace whose findings are shown (default: all)')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      examples(
        'tieout validate',
        'tieout validate rules/',
        'tieout validate --format json',
        'tieout validate -w ../other',
      ),
    )
    .action((paths: readonly string[], { format }: Options, command: Command) => {
      if (format === 'json') command.parent?.setOptionValue('json', true);
      return perform((session) => validate(session, paths));
    });
}

async function validate(session: Session, paths: readonly string[]): Promise<CommandResult> {
  const places = await Promise.all(paths.map((path) => locatePath(session, path)));
  const directory = await locateWorkspace(session, places[0]?.folder);
  const { source, compiled } = await compileAt(session, directory);
  const isSelected = selectionOf(directory, places);
  const findings = compiled.diagnostics.filter(({ location }) => isSelected(location.file));
  const valid = !hasErrors(findings);
  return {
    document: {
      valid,
      workspace: compiled.plan?.workspace ?? null,
      diagnostics: diagnosticsJson(findings, source),
    } satisfies ValidateOutput,
    lines: () => (findings.length === 0 ? [] : [renderDiagnostics(findings, source, session).trimEnd()]),
    notes: valid ? [validInWords(compiled.plan, paths)] : [],
    exitCode: valid ? exitCodes.done : exitCodes.found,
  };
}

/** What a path on the command line leads to: itself, and the folder to look for the workspace from. */
export interface Place {
  readonly path: string;
  readonly folder: string;
}

/** @throws CommandError `usage` when there is nothing. */
export async function locatePath(session: Session, given: string): Promise<Place> {
  const path = resolve(session.surroundings.directory, given);
  try {
    return { path, folder: (await stat(path)).isDirectory() ? path : dirname(path) };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') throw usageError(`There is no file or folder '${given}'`);
    throw usageError(`'${given}' cannot be looked at (${systemCodeOf(error) ?? 'unknown reason'})`);
  }
}

/** Which files of a workspace some paths mean; without a path all of them. */
export function selectionOf(directory: string, places: readonly Place[]): (file: string) => boolean {
  const chosen = places.map(({ path }) => relative(directory, path).split(sep).join('/'));
  return (file) =>
    chosen.length === 0 || chosen.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

function validInWords(plan: Plan | null, paths: readonly string[]): string {
  if (plan === null || paths.length > 0) return 'Nothing found there.';
  const parts = [
    count(Object.keys(plan.entities).length, 'entity', 'entities'),
    count(Object.keys(plan.feeds).length, 'feed'),
    count(Object.keys(plan.rules).length, 'rule'),
  ];
  return `${plan.workspace} is valid: ${listInWords(parts)}.`;
}
