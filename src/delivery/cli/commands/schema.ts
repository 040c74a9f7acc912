import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { nearest } from '../../../base/suggestion.js';
import { replaceFile } from '../../../config/index.js';
import { documentSchemas, schemaNames, schemaText } from '../../../schema/schema-text.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { count } from '../render/words.js';
import type { Session } from '../session.js';

interface Options {
  readonly write?: string;
}

/** `schema [KIND]`: prints a JSON Schema, or which there are; or writes those of documents where an editor finds them. */
export function addSchemaCommand(program: Command, perform: Perform): void {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of document, or of what a command prints with --json')
    .argument('[kind]', 'workspace, entity, system, rule or output/…; without it, the list of them')
    .option('--write <directory>', 'write the schemas of all kinds of documents there, for editors')
    .addHelpText(
      'after',
      examples(
        'tieout schema',
        'tieout schema rule > rule.schema.json',
        'tieout schema output/run',
        'tieout schema --write schemas',
      ),
    )
    .action((kind: string | undefined, { write: directory }: Options) =>
      perform((session) => {
        if (directory !== undefined) return write(session, directory, kind);
        return Promise.resolve(kind === undefined ? list() : print(kind));
      }),
    );
}

function list(): CommandResult {
  const names = schemaNames();
  return { document: { schemas: names }, lines: () => names };
}

function print(kind: string): CommandResult {
  const text = schemaText(kind);
  if (text === null) {
    const meant = nearest(kind, schemaNames());
    throw usageError(`There is no schema of '${kind}'${meant === undefined ? '' : `. Did you mean '${meant}'?`}`);
  }
  return { document: JSON.parse(text) as object, lines: () => [text.trimEnd()] };
}

/** Older schemas of the same kinds are replaced: so a workspace is refreshed after an upgrade. */
async function write(session: Session, given: string, kind: string | undefined): Promise<CommandResult> {
  if (kind !== undefined) throw usageError('--write takes no kind: it writes the schemas of all of them');
  const here = session.surroundings.directory;
  const directory = resolve(here, given);
  const schemas = documentSchemas();
  for (const [file, text] of schemas) await replaceFile(join(directory, file), text);
  const files = [...schemas.keys()].map((file) => relative(here, join(directory, file)));
  return {
    document: { files },
    lines: () => files,
    notes: [`${count(files.length, 'schema')} written.`],
  };
}
