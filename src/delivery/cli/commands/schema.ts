import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { nearest } from '../../../base/suggestion.js';
import { findWorkspace, readWorkspace, replaceFile } from '../../../config/index.js';
import { documentSchemas, schemaNames, schemaText } from '../../../schema/schema-text.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { count } from '../render/words.js';
import { renderDiagnostics } from '../../shared/render-diagnostics.js';
import { locateWorkspace } from '../session.js';
import type { Session } from '../session.js';

/** What packages add to. */
const systemFile = 'system.schema.json';

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
        'tieout schema system > .tieout/system.schema.json',
        'tieout schema output/run',
        'tieout schema --write schemas',
      ),
    )
    .action((kind: string | undefined, { write: directory }: Options) =>
      perform((session) => {
        if (directory !== undefined) return write(session, directory, kind);
        return kind === undefined ? Promise.resolve(list()) : print(session, kind);
      }),
    );
}

function list(): CommandResult {
  const names = schemaNames();
  return { document: { schemas: names }, lines: () => names };
}

async function print(session: Session, kind: string): Promise<CommandResult> {
  const published = schemaText(kind);
  if (published === null) {
    const meant = nearest(kind, schemaNames());
    throw usageError(`There is no schema of '${kind}'${meant === undefined ? '' : `. Did you mean '${meant}'?`}`);
  }
  const { text, notes } = kind === 'system' ? await withPackages(session, published) : { text: published, notes: [] };
  return { document: JSON.parse(text) as object, lines: () => [text.trimEnd()], notes };
}

interface Described {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The schema of systems with the options of the packages that the workspace at hand allows. Outside of a workspace, and
 * where it names none that can be used, that is the published one.
 */
async function withPackages(session: Session, published: string): Promise<Described> {
  const { surroundings, options, voice } = session;
  const isNamed = options.workspace !== undefined;
  const directory = isNamed ? await locateWorkspace(session) : await findWorkspace(surroundings.directory);
  if (directory === null) return { text: published, notes: [] };
  const source = await readWorkspace(directory);
  if (!source.documents.some((document) => document.kind === 'workspace')) {
    return {
      text: published,
      notes: ['tieout.yaml cannot be used: the schema of systems is that of the built-in fetchers.'],
    };
  }
  const { schema, diagnostics } = await surroundings.describePlugins(JSON.parse(published) as object, source);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (diagnostics.length === 0) return { text, notes: [] };
  voice.warning(renderDiagnostics(diagnostics, source, { color: voice.color, unshown: source.diagnostics }).trimEnd());
  return { text, notes: ['What such a package takes is not in the schema of systems.'] };
}

/** Older schemas of the same kinds are replaced: so a workspace is refreshed after an upgrade. */
async function write(session: Session, given: string, kind: string | undefined): Promise<CommandResult> {
  if (kind !== undefined) throw usageError('--write takes no kind: it writes the schemas of all of them');
  const here = session.surroundings.directory;
  const directory = resolve(here, given);
  const published = documentSchemas();
  const { text: systems, notes } = await withPackages(session, published.get(systemFile) ?? '');
  const schemas = new Map([...published, [systemFile, systems]]);
  for (const [file, text] of schemas) await replaceFile(join(directory, file), text);
  const files = [...schemas.keys()].map((file) => relative(here, join(directory, file)));
  return {
    document: { files },
    lines: () => files,
    notes: [...notes, `${count(files.length, 'schema')} written.`],
  };
}
