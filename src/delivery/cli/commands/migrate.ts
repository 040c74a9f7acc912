import type { Command } from 'commander';
import { planMigration, writeMigration } from '../../../config/index.js';
import type { Migration } from '../../../config/index.js';
import type { MigrateOutput } from '../../../schema/generated/outputs.js';
import { languageVersion } from '../../../schema/language-version.js';
import { diagnosticsJson } from '../../shared/diagnostics-json.js';
import { renderDiagnostics } from '../../shared/render-diagnostics.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { CommandError } from '../failure.js';
import { count } from '../render/words.js';
import { locateWorkspace } from '../session.js';
import type { Session } from '../session.js';
import { locatePath, selectionOf } from './validate.js';

interface Options {
  readonly check?: true;
}

/** `migrate [PATH…]`: older files to this version of the language. */
export function addMigrateCommand(program: Command, perform: Perform): void {
  program
    .command('migrate')
    .description(`bring older files to version ${languageVersion} of the language; comments and layout stay`)
    .argument('[paths...]', 'files or folders of the workspace (default: all)')
    .option('--check', 'change nothing, and exit 1 when something would change')
    .addHelpText('after', examples('tieout migrate', 'tieout migrate rules/', 'tieout migrate --check'))
    .action((paths: readonly string[], options: Options) => perform((session) => migrate(session, paths, options)));
}

async function migrate(session: Session, paths: readonly string[], { check }: Options): Promise<CommandResult> {
  const places = await Promise.all(paths.map((path) => locatePath(session, path)));
  const directory = await locateWorkspace(session, places[0]?.folder);
  const migration = await planMigration(directory, selectionOf(directory, places));
  refuse(migration, session);
  const isDue = migration.files.length > 0;
  if (!check) await writeMigration(directory, migration);
  return {
    document: documentOf(migration, !check && isDue),
    lines: () => linesOf(migration),
    notes: [summaryOf(migration.files.length, check ?? false)],
    exitCode: check && isDue ? exitCodes.found : exitCodes.done,
  };
}

/** One file that cannot be migrated is enough: nothing is written, so that the workspace is of one version. */
function refuse(migration: Migration, { voice }: Session): void {
  const { diagnostics } = migration;
  if (diagnostics.length === 0) return;
  const text = renderDiagnostics(diagnostics, migration, { color: voice.color }).trimEnd();
  throw new CommandError(
    { code: 'cannot-migrate', parameters: { problems: diagnostics.length } },
    { text, items: diagnosticsJson(diagnostics, migration) },
  );
}

function documentOf({ files }: Migration, written: boolean): MigrateOutput {
  return {
    version: languageVersion,
    written,
    files: files.map(({ file, changes }) => ({
      file,
      changes: changes.map(({ step, documents }) => ({ step, documents })),
    })),
  };
}

function linesOf({ files }: Migration): readonly string[] {
  return files.map(({ file, changes }) => {
    const parts = changes.map(({ words, documents }) => (documents > 1 ? `${words} (${documents} documents)` : words));
    return `${file}: ${parts.join('; ')}`;
  });
}

function summaryOf(changed: number, check: boolean): string {
  if (changed === 0) return `Nothing to change: every file is of version ${languageVersion} of the language.`;
  const files = count(changed, 'file');
  return check ? `${files} would change: \`tieout migrate\` changes them.` : `${files} changed.`;
}
