/** Why what a package exports is no fetcher, in words; null when it is one. */
export function contractProblem(name: string, exported: unknown): string | null {
  if (!isObject(exported)) return 'it exports no `fetcher`, and no default';
  if (exported['name'] !== name) return `its fetcher must be named '${name}', as the package is`;
  if (typeof exported['description'] !== 'string') return 'its fetcher has no description';
  const problem = functionsProblem(exported);
  if (problem !== null) return problem;
  const { kind = 'files', options, settings = {} } = exported;
  if (kind !== 'files') return `its fetcher is of a kind that packages cannot have: ${String(kind)}`;
  if (!isObject(options)) return 'its fetcher has no options';
  if (!isObject(settings)) return 'its fetcher has settings that are no object';
  return optionsProblem(options) ?? settingsProblem(settings);
}

function functionsProblem(exported: Readonly<Record<string, unknown>>): string | null {
  for (const member of ['hostsOf', 'fetch', 'probe']) {
    if (typeof exported[member] !== 'function') return `its fetcher has no function '${member}'`;
  }
  for (const member of ['checkOptions', 'checkSettings']) {
    if (!['undefined', 'function'].includes(typeof exported[member]))
      return `'${member}' of its fetcher is no function`;
  }
  return null;
}

/** What is asked of a connection is no secret: it stands with the feed, and no host is checked for it. */
function settingsProblem(settings: Readonly<Record<string, unknown>>): string | null {
  const secret = Object.entries(settings).find(([, setting]) => isObject(setting) && setting['secret'] !== undefined);
  return secret ? `its setting '${secret[0]}' is a secret, which only an option can be` : optionsProblem(settings);
}

const types: readonly unknown[] = ['text', 'integer', 'boolean', 'duration', 'list', 'texts', 'file'];

function optionsProblem(options: Readonly<Record<string, unknown>>): string | null {
  for (const [option, description] of Object.entries(options)) {
    const problem = optionProblem(option, description);
    if (problem !== null) return problem;
  }
  return null;
}

function optionProblem(option: string, described: unknown): string | null {
  if (!isObject(described)) return `its option '${option}' is not described`;
  const { description, required, example } = described;
  if (typeof description !== 'string') return `its option '${option}' has no description`;
  if (typeof required !== 'boolean') return `its option '${option}' does not say whether it is required`;
  if (example === undefined) return `its option '${option}' has no example`;
  return markProblem(option, described);
}

function markProblem(option: string, described: Readonly<Record<string, unknown>>): string | null {
  const { type = 'text', check, secret = true, directory = true } = described;
  if (!types.includes(type)) return `the type of its option '${option}' is none of ${types.join(', ')}`;
  if (check !== undefined && typeof check !== 'function') return `the check of its option '${option}' is no function`;
  const said = wordsProblem(option, described);
  if (said !== null) return said;
  if (secret !== true) return `'secret' of its option '${option}' must be true or absent`;
  return directory === true ? null : `'directory' of its option '${option}' must be true or absent`;
}

/** What `validate` and editors offer and show. */
function wordsProblem(
  option: string,
  { values, default: otherwise }: Readonly<Record<string, unknown>>,
): string | null {
  const isListOfTexts = Array.isArray(values) && values.every((value) => typeof value === 'string');
  if (values !== undefined && !isListOfTexts) return `'values' of its option '${option}' is no list of texts`;
  if (otherwise === undefined || typeof otherwise === 'string') return null;
  return `'default' of its option '${option}' is no text`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
