import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { createWorkspace, starterDate } from '../../../config/index.js';
import type { InitOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import type { Session } from '../session.js';

/** `init [DIR]`: a new workspace that validates, plans and runs as it is. */
export function addInitCommand(program: Command, perform: Perform): void {
  program
    .command('init')
    .description('write a new workspace that validates, plans and runs as it is; nothing that exists is touched')
    .argument('[directory]', 'where it begins; the workspace is named after it (default: this directory)')
    .addHelpText('after', examples('tieout init shop', 'tieout init'))
    .action((directory: string | undefined) => perform((session) => init(session, directory)));
}

async function init(session: Session, given: string | undefined): Promise<CommandResult> {
  const { workspace } = session.options;
  if (given !== undefined && workspace !== undefined) throw usageError('Give either a directory or --workspace');
  const { directory: here } = session.surroundings;
  const directory = resolve(here, given ?? workspace ?? '.');
  const { name, files } = await createWorkspace(directory);
  const way = relative(here, directory);
  return {
    document: { workspace: name, directory: way === '' ? '.' : way, files: [...files] } satisfies InitOutput,
    lines: () => files.map((file) => (way === '' ? file : `${way}/${file}`)),
    notes: [
      `The workspace ${name} holds one day of data, ${starterDate}. Next:`,
      ...(way === '' ? [] : [`  cd ${quoted(way)}`]),
      '  tieout validate',
      `  tieout run --date ${starterDate}`,
    ],
  };
}

/** A path as a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./@%+:,-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
