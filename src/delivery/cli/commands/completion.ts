import { resolve } from 'node:path';
import { Argument } from 'commander';
import type { Command } from 'commander';
import { readWorkspaceNames } from '../../../config/index.js';
import type { CandidatesOutput, CompletionOutput } from '../../../schema/generated/outputs.js';
import { schemaNames } from '../../../schema/schema-text.js';
import type { CommandResult, Perform } from '../command.js';
import { findCandidates } from '../completion/candidates.js';
import { completionScripts } from '../completion/scripts.js';
import type { Shell } from '../completion/scripts.js';
import { examples } from '../examples.js';
import type { Session } from '../session.js';

/** `completion SHELL`: a script for a shell; and the hidden command that it asks. */
export function addCompletionCommand(program: Command, perform: Perform): void {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, options and the names of a workspace')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(completionScripts)))
    .addHelpText(
      'after',
      examples(
        'source <(tieout completion bash)',
        'tieout completion zsh > ~/.zfunc/_tieout',
        'tieout completion fish > ~/.config/fish/completions/tieout.fish',
      ),
    )
    .action((shell: Shell) => perform(() => Promise.resolve(print(shell))));
  program
    .command('candidates', { hidden: true })
    .description('print what may be written as the last of some words; shells ask this')
    .argument('[words...]', 'what was typed')
    .action((words: readonly string[]) => perform((session) => candidates(program, session, words)));
}

function print(shell: Shell): CommandResult {
  const script = completionScripts[shell];
  return {
    document: { shell, script } satisfies CompletionOutput,
    lines: () => [script.trimEnd()],
  };
}

async function candidates(program: Command, session: Session, words: readonly string[]): Promise<CommandResult> {
  const found = await findCandidates(program, words, (name, typed) => lookup(session, name, typed));
  return { document: { candidates: [...found] } satisfies CandidatesOutput, lines: () => found };
}

/** The values of arguments and options by their name, which is the same in every command. */
async function lookup(session: Session, name: string, typed: readonly string[]): Promise<readonly string[]> {
  if (name === 'kind') return schemaNames();
  if (!['rule', 'rules', 'feed'].includes(name)) return [];
  const named = typed.findIndex((word) => word === '-w' || word === '--workspace');
  const directory = resolve(session.surroundings.directory, (named === -1 ? undefined : typed[named + 1]) ?? '.');
  const { rules, feeds } = await readWorkspaceNames(directory);
  return name === 'feed' ? feeds : rules;
}
