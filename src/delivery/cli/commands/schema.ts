import type { Command } from 'commander';
import { schemaNames, schemaText } from '../../../schema/schema-text.js';
import { nearest } from '../../../base/suggestion.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';

/** `schema [KIND]`: prints a JSON Schema, or which there are. */
export function addSchemaCommand(program: Command, perform: Perform): void {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of document, or of what a command prints with --json')
    .argument('[kind]', 'workspace, entity, system, rule or output/…; without it, the list of them')
    .addHelpText(
      'after',
      examples('tieout schema', 'tieout schema rule > rule.schema.json', 'tieout schema output/run'),
    )
    .action((kind: string | undefined) => perform(() => Promise.resolve(kind === undefined ? list() : print(kind))));
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
