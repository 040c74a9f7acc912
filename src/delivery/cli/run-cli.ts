import { CommanderError } from 'commander';
import type { ErrorOutput } from '../../schema/generated/outputs.js';
import { exitCodes } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { CommandError, failureOf, stacksOf, usageError } from './failure.js';
import type { Work } from './command.js';
import { createProgram } from './program.js';
import { failureText } from './render/failure-lines.js';
import type { GlobalOptions, Session } from './session.js';
import { createStyle } from '../shared/style.js';
import type { Surroundings } from './surroundings.js';
import { createVoice } from './voice.js';
import type { LogLevel } from './voice.js';

/** Runs one command line; whatever happens becomes output and an exit code. */
export async function runCli(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = createProgram(surroundings, async (work) => {
    exitCode = await perform(work, sessionOf(program.opts<GlobalOptions>(), surroundings));
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Before a command is known, its options are not: what was typed has to do.
    return isAnswered(error) ? exitCodes.done : fail(misuseOf(error), sessionOf(assumedOptions(words), surroundings));
  }
}

/** Tells of a failure that no command caught; its exit code. */
export function reportFailure(error: unknown, words: readonly string[], surroundings: Surroundings): ExitCode {
  return fail(error, sessionOf(assumedOptions(words), surroundings));
}

async function perform(work: Work, session: Session): Promise<ExitCode> {
  try {
    const { document, lines, notes = [], exitCode = exitCodes.done } = await work(session);
    if (session.options.json) writeDocument(document, session);
    else {
      session.print(lines());
      for (const note of notes) session.voice.note(note);
    }
    return exitCode;
  } catch (error) {
    return fail(error, session);
  }
}

function writeDocument(document: object, { surroundings, voice }: Session): void {
  voice.clearProgress();
  surroundings.output.write(`${JSON.stringify(document, null, 2)}\n`);
}

function fail(error: unknown, session: Session): ExitCode {
  const { voice, options } = session;
  const failure = session.failureOf(error);
  const { code, message, next, exitCode } = failure;
  const findings = error instanceof CommandError ? error.findings : null;
  if (options.json) {
    const document: ErrorOutput = {
      error: {
        code,
        message,
        next,
        ...(findings ? { diagnostics: findings.items } : {}),
      },
    };
    writeDocument(document, session);
  } else {
    if (findings) voice.error(`${findings.text}\n`);
    voice.error(failureText(failure, voice.style));
  }
  voice.debug(redactor(session)(stacksOf(error)));
  return exitCode;
}

/** A database's URL may hold a password, and so may any secret: no text that a library made of one is shown as it is. */
function redactor({ options, surroundings }: Pick<Session, 'options' | 'surroundings'>): (text: string) => string {
  const urls = [options.database, surroundings.databaseUrl].filter((url) => typeof url === 'string');
  return (text) => surroundings.redactSecrets(urls.reduce((redacted, url) => surroundings.redact(url, redacted), text));
}

function sessionOf(options: GlobalOptions, surroundings: Surroundings): Session {
  const { output, errors, colors, clock } = surroundings;
  const colored = colors && options.color;
  const level: LogLevel = options.quiet ? 'error' : options.logLevel;
  const voice = createVoice({ outlet: errors, color: colored && errors.isTerminal, level, clock });
  const print = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    voice.clearProgress();
    output.write(`${lines.join('\n')}\n`);
  };
  return {
    surroundings,
    options,
    color: colored && output.isTerminal,
    style: createStyle(colored && output.isTerminal),
    voice,
    print: options.json ? () => undefined : print,
    failureOf(error) {
      const redact = redactor({ options, surroundings });
      const failure = failureOf(error, surroundings.signal);
      return { ...failure, message: redact(failure.message), next: redact(failure.next) };
    },
  };
}

/** Help and version were printed. */
function isAnswered(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

function misuseOf(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  if (error.code === 'commander.help') return usageError('Name a command');
  return usageError(sentence(error.message));
}

/** Commander's `error: unknown option '--x'\n(Did you mean --y?)` as one sentence. */
function sentence(message: string): string {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ').replace(/\.$/, '');
}

function assumedOptions(words: readonly string[]): GlobalOptions {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  return {
    logLevel: options.join('=').includes('--log-level=debug') ? 'debug' : 'info',
    color: !options.includes('--no-color'),
    ...(options.includes('--json') ? { json: true } : {}),
    ...(options.includes('--quiet') ? { quiet: true } : {}),
  };
}
