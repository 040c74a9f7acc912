import type { Argument, Command, Option } from 'commander';

/** Looks up the values that a named argument or option may have; none where there is no list of them. */
export type Lookup = (name: string, typed: readonly string[]) => Promise<readonly string[]>;

/**
 * What may be written as the last of some words.
 *
 * @param words what was typed behind the name of the program, the last word as far as it was typed
 */
export async function findCandidates(
  program: Command,
  words: readonly string[],
  lookup: Lookup,
): Promise<readonly string[]> {
  // A shell may take `--rule=x` for three words.
  const typed = words.slice(0, -1).filter((word) => word !== '=');
  const current = words.at(-1) === '=' ? '' : (words.at(-1) ?? '');
  const { command, option, position } = follow(program, typed);
  const found = await valuesAt({ program, command, option, position, current }, (name) => lookup(name, typed));
  return found.filter((candidate) => candidate.startsWith(current));
}

interface Place {
  readonly command: Command;
  /** The option whose value comes next, or null. */
  readonly option: Option | null;
  /** How many arguments stand before. */
  readonly position: number;
}

function follow(program: Command, typed: readonly string[]): Place {
  let place: Place = { command: program, option: null, position: 0 };
  for (const word of typed) {
    const { command, option, position } = place;
    const next = command.commands.find((child) => child.name() === word);
    if (option) place = { command, option: null, position };
    else if (word.startsWith('-')) place = { command, option: optionWithValue(word, program, command), position };
    else if (next) place = { command: next, option: null, position: 0 };
    else place = { command, option: null, position: position + 1 };
  }
  return place;
}

function optionWithValue(word: string, program: Command, command: Command): Option | null {
  const found = optionsOf(program, command).find(({ short, long }) => word === short || word === long);
  return found && (found.required || found.optional) ? found : null;
}

/** With those of `list`, which a command that has others below it does when none of them is named. */
function optionsOf(program: Command, command: Command): readonly Option[] {
  const list = command.commands.find((child) => child.name() === 'list');
  return [...command.options, ...(list?.options ?? []), ...program.options];
}

async function valuesAt(
  { program, command, option, position, current }: Place & { readonly program: Command; readonly current: string },
  lookup: (name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (option) return option.argChoices ?? lookup(option.attributeName());
  if (current.startsWith('-')) {
    const options = new Set(optionsOf(program, command).filter(({ hidden }) => !hidden));
    return [...options].map(({ long }) => long ?? '').concat('--help');
  }
  if (command.commands.length > 0)
    return command
      .createHelp()
      .visibleCommands(command)
      .map((child) => child.name());
  const argument = argumentAt(command, position);
  return argument ? (argument.argChoices ?? lookup(argument.name())) : [];
}

function argumentAt({ registeredArguments }: Command, position: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[position] ?? (last?.variadic ? last : undefined);
}
