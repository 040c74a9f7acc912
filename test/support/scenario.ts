import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { systemClock } from '../../src/base/clock.js';
import { openStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { filesOfGuide } from './guide-files.js';
import { installPackages } from './install-packages.js';
import { createMigratedDatabase, postgresUrl } from './postgres-database.js';
import type { PostgresDatabase } from './postgres-database.js';
import { scrub } from './scrub.js';
import { parquetOf } from './tables.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built command line, as it is shipped. */
export const builtCommandLine = join(root, 'dist/main.js');
const repeated = join(root, 'test/support/command-line-process.mjs');

/** What one command of a scenario printed, and how it exited. */
export interface CommandRecord {
  readonly words: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface ScenarioRecord {
  /** The whole of it as text, scrubbed: what `expected.txt` holds. */
  readonly transcript: string;
  readonly commands: readonly CommandRecord[];
}

/**
 * Carries out the steps of a scenario, one per line, in a temporary directory. Lines that begin with `#` are comments.
 *
 *     use sample                     begin with a copy of the sample workspace (else with an empty directory)
 *     use samples/NAME               begin with a copy of that sample
 *     guide NAME                     the files that docs/guide/NAME.md shows
 *     use packages                   the packages of test/support/packages, installed
 *     use embedded                   the embedded database; without this step one of its own on the PostgreSQL server for
 *                                    tests, which is faster, when there is one
 *     write PATH TEXT                a file with the text, in which \n is a line end and \xNN a byte
 *     table PATH QUERY               a Parquet file with the rows of a query of DuckDB
 *     sqlite PATH STATEMENTS         a file of SQLite that statements make or change
 *     replace PATH OLD => NEW        the first occurrence in a file; in both \n is a line end
 *     remove PATH                    a file or a directory
 *     make PATH                      a directory
 *     environment NAME=VALUE         for the commands that follow
 *     hold database                  another process has the embedded database open, until the end
 *     absent TEXT                    no file below .tieout holds the text, and nothing that was printed does
 *     tieout ARGUMENTS               runs the built command line, the first in a process of its own, all others in one process, which
 *                                    must end by itself afterwards; {run}, {batch}, {record} and {job} stand for the latest of
 *                                    their ids that a command printed, {break TEXT} for the break whose line
 *                                    in a list of breaks contains the text, {record TEXT} for a record set aside
 *     interrupt at TEXT: tieout …    the same, and sends SIGINT once the text stands on its error stream
 */
export async function playScenario(steps: string): Promise<ScenarioRecord> {
  const scenario = new Scenario();
  const taken = steps.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  try {
    if (!taken.includes('use embedded')) await scenario.useServer();
    for (const line of taken) await scenario.take(line.trim());
    return scenario.record;
  } finally {
    await scenario.end();
  }
}

class Scenario {
  readonly #directory = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-scenario-')));
  readonly #environment: Record<string, string> = {};
  readonly #commands: CommandRecord[] = [];
  #transcript = '';
  #process: ChildProcess | null = null;
  #store: Store | null = null;
  #database: PostgresDatabase | null = null;

  get record(): ScenarioRecord {
    return { transcript: this.#transcript, commands: this.#commands };
  }

  async end(): Promise<void> {
    if (this.#process) await endOf(this.#process);
    await this.#store?.close();
    await this.#database?.drop();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async take(step: string): Promise<void> {
    const [verb, rest] = split(step, ' ');
    const verbs: Readonly<Record<string, () => Promise<void> | void>> = {
      use: () => this.#use(rest),
      guide: () => this.#guide(rest),
      hold: () => this.#hold(),
      write: () => this.#write(...split(rest, ' ')),
      table: () => this.#table(...split(rest, ' ')),
      sqlite: () => this.#sqlite(...split(rest, ' ')),
      replace: () => this.#replace(...split(rest, ' ')),
      remove: () => rmSync(this.#path(rest), { recursive: true }),
      make: () => void mkdirSync(this.#path(rest), { recursive: true }),
      environment: () => this.#set(...split(rest, '=')),
      absent: () => this.#absent(rest),
      tieout: () => this.#run(rest, null),
      interrupt: () => this.#interrupt(rest),
    };
    const take = verbs[verb];
    if (!take) throw new Error(`Not a step of a scenario: ${step}`);
    await take();
  }

  async #use(what: string): Promise<void> {
    if (what === 'embedded') return;
    if (what === 'packages') return installPackages(this.#directory);
    if (what.startsWith('samples/')) return this.#copy(what, this.#directory);
    if (what !== 'sample') throw new Error(`Nothing to use is called '${what}'`);
    for (const part of ['tieout.yaml', 'entities', 'systems', 'rules']) {
      this.#copy(part, this.#path(part));
    }
  }

  /** Without what somebody has run there. */
  #copy(part: string, to: string): void {
    cpSync(join(root, part), to, { recursive: true, filter: (path) => basename(path) !== '.tieout' });
  }

  /** A database of its own, where there is a server. */
  async useServer(): Promise<void> {
    if (!postgresUrl) return;
    this.#database = await createMigratedDatabase();
    this.#set('TIEOUT_DATABASE_URL', this.#database.url);
  }

  #guide(name: string): void {
    const guide = readFileSync(join(root, 'docs/guide', `${name}.md`), 'utf8');
    for (const [path, text] of Object.entries(filesOfGuide(guide))) {
      mkdirSync(dirname(this.#path(path)), { recursive: true });
      writeFileSync(this.#path(path), text);
    }
  }

  async #hold(): Promise<void> {
    this.#store = await openStore({ directory: this.#path('.tieout/database') }, systemClock);
  }

  #write(path: string, text: string): void {
    mkdirSync(dirname(this.#path(path)), { recursive: true });
    writeFileSync(this.#path(path), bytesOf(text));
  }

  async #table(path: string, query: string): Promise<void> {
    mkdirSync(dirname(this.#path(path)), { recursive: true });
    writeFileSync(this.#path(path), await parquetOf(query));
  }

  #sqlite(path: string, statements: string): void {
    mkdirSync(dirname(this.#path(path)), { recursive: true });
    const database = new Database(this.#path(path));
    try {
      database.exec(statements);
    } finally {
      database.close();
    }
  }

  #replace(path: string, change: string): void {
    const [before, after] = split(change, ' => ').map((part) => part.replaceAll('\\n', '\n'));
    const text = readFileSync(this.#path(path), 'latin1');
    if (before === undefined || after === undefined || !text.includes(before)) {
      throw new Error(`${path} does not contain what is to be replaced: ${change}`);
    }
    writeFileSync(
      this.#path(path),
      text.replace(before, () => after),
      'latin1',
    );
  }

  #set(name: string, value: string): void {
    this.#environment[name] = value;
  }

  /** Databases and archives keep texts as they are; a compressed object would not show them. */
  #absent(text: string): void {
    const kept = readdirSync(this.#path('.tieout'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file).includes(text));
    const printed = this.#commands.filter(({ stdout, stderr }) => `${stdout}${stderr}`.includes(text));
    if (kept.length > 0 || printed.length > 0)
      throw new Error(`'${text}' stands in ${kept.join(', ')} or in an output`);
  }

  async #interrupt(rest: string): Promise<void> {
    const [text, command] = split(rest.replace(/^at /, ''), ': tieout ');
    await this.#run(command, text);
  }

  async #run(line: string, interruptAt: string | null): Promise<void> {
    const words = wordsOf(this.#filled(line));
    const done = await this.#carryOut(words, interruptAt);
    this.#commands.push(done);
    this.#transcript += transcriptOf(line, done, this.#directory);
  }

  #carryOut(words: readonly string[], interruptAt: string | null): Promise<CommandRecord> {
    const environment = environmentOf(this.#environment);
    if (this.#commands.length === 0 || interruptAt !== null) {
      return runCommandLine(words, this.#directory, environment, interruptAt);
    }
    this.#process ??= fork(repeated, [builtCommandLine], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    return runAgain(this.#process, { words, directory: this.#directory, environment });
  }

  /** Ids made of the time cannot be written down beforehand. */
  #filled(line: string): string {
    const printed = this.#commands.map(({ stdout }) => stdout).join('\n');
    const withBreaks = line.replaceAll(/\{break ([^}]+)\}/g, (_, text: string) => {
      const listed = printed
        .split('\n')
        .find((candidate) => /^b[0-9a-f]{11} /.test(candidate) && candidate.includes(text));
      if (listed === undefined) throw new Error(`No command has listed a break with '${text}' yet: ${line}`);
      return listed.slice(0, 12);
    });
    const withRecords = withBreaks.replaceAll(/\{record ([^}]+)\}/g, (_, text: string) => {
      const listed = printed
        .split('\n')
        .find((candidate) => /^q_[0-9a-f]{20} /.test(candidate) && candidate.includes(text));
      if (listed === undefined) throw new Error(`No command has listed a record with '${text}' yet: ${line}`);
      return listed.slice(0, 22);
    });
    return withRecords.replaceAll(/\{(run|batch|record|job)\}/g, (_, name: keyof typeof idPatterns) => {
      const id = [...printed.matchAll(idPatterns[name])].at(-1)?.[0];
      if (id === undefined) throw new Error(`No command has printed the id of a ${name} yet: ${line}`);
      return id;
    });
  }

  #path(path: string): string {
    return join(this.#directory, path);
  }
}

const idPatterns = {
  run: /\b\d{8}_\d{6}_[a-z][a-z0-9-]*(?:@[a-z][a-z0-9-]*)?(?:_\d+)?(?![.@\w-])/g,
  batch: /\b\d{8}_\d{6}_[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*(?:_\d+)?\b/g,
  record: /\bq_[0-9a-f]{20}\b/g,
  job: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
} as const;

function runCommandLine(
  words: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>>,
  interruptAt: string | null,
): Promise<CommandRecord> {
  const child = spawn(process.execPath, [builtCommandLine, ...words], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    const waiting = interruptAt !== null && !printed.stderr.includes(interruptAt);
    printed.stderr += chunk;
    if (waiting && printed.stderr.includes(interruptAt)) child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ words, ...printed, exitCode: code ?? -1 }));
  });
}

/** What a command finds in its environment: of this process only what every program needs. */
function environmentOf(own: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...own };
}

interface Command {
  readonly words: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

function runAgain(child: ChildProcess, command: Command): Promise<CommandRecord> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`The process ended with ${code}: ${command.words.join(' ')}`));
    child.once('exit', ended);
    child.once('message', (done: Omit<CommandRecord, 'words'>) => {
      child.off('exit', ended);
      resolve({ words: command.words, ...done });
    });
    child.send(command);
  });
}

/** Nothing that a command left open keeps its process alive. */
async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.disconnect();
  });
  if (code !== 0) throw new Error(`The process of the commands ended with ${String(code)}`);
}

function transcriptOf(line: string, { stdout, stderr, exitCode }: CommandRecord, directory: string): string {
  const streams = [
    ['stdout', stdout],
    ['stderr', stderr],
  ] as const;
  const parts = streams
    .map(([name, text]) => [name, scrub(text, directory)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `--- ${name}\n${text.endsWith('\n') ? text : `${text}\n(no line end)\n`}`);
  return `$ tieout ${line}\n${parts.join('')}--- exit ${exitCode}\n\n`;
}

/** Words as a shell would have them; single quotes keep spaces together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function bytesOf(text: string): Buffer {
  const parts = text.replaceAll('\\n', '\n').split(/(\\x[0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  );
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
