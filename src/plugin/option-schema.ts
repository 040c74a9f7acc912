import type { Fetcher, OptionDescription, OptionType } from './fetcher.js';

/** A JSON Schema (2020-12) as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

type Described = Fetcher['options'];

/** Where a value stands, a text with `${…}` in it may stand. */
const interpolated: Schema = { type: 'string', pattern: String.raw`\$\{` };
const plain: Schema = { type: ['string', 'integer', 'boolean'] };
const text: Schema = { type: 'string' };

/** A number or its text, as validation takes both; alternatives, of which editors complete values. */
const types: Readonly<Record<OptionType, readonly Schema[]>> = {
  text: [text],
  file: [text],
  integer: [{ type: 'integer' }, { type: 'string', pattern: '^-?[0-9]{1,15}$' }],
  boolean: [{ type: 'boolean' }, { type: 'string', pattern: '^(true|false)$' }],
  duration: [{ type: 'string', pattern: '^[0-9]+[smh]$' }],
  list: [{ type: 'array', items: plain }],
  texts: [{ type: 'object', additionalProperties: plain }],
};

const secret: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    secret: {
      title: 'Secret',
      description: 'The name by which the provider of secrets knows the value.',
      $ref: '#/$defs/secretName',
    },
  },
};

/** The options of a connection that names this plugin: no others. */
export function optionsSchema(
  plugin: string,
  { description, options }: Pick<Fetcher, 'description' | 'options'>,
): Schema {
  return {
    title: `Options of ${plugin}`,
    description,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(name, option)])),
  };
}

/** The options without which the plugin is refused. */
export function requiredOptions(options: Described): readonly string[] {
  return Object.keys(options).filter((name) => options[name]?.required);
}

function optionSchema(name: string, option: OptionDescription): Schema {
  const forms = formsOf(option);
  const isText = forms.length === 1 && forms[0] === text;
  return {
    title: titleOf(name),
    description: wordsOf(option),
    ...(forms.length === 1 && (isText || option.secret) ? forms[0] : { anyOf: [...forms, interpolated] }),
    ...presetOf(option),
    examples: [exampleOf(option)],
  };
}

function formsOf({ type = 'text', values, secret: isSecret }: OptionDescription): readonly Schema[] {
  if (isSecret) return [secret];
  if (values && type === 'list') return [{ type: 'array', items: { enum: values } }];
  return values ? [{ enum: values }] : types[type];
}

/**
 * The settings of feeds, of all plugins by name: which connection a feed uses is said elsewhere, so each tells whose it
 * is, and nothing is refused.
 */
export function settingSchemas(fetchers: readonly Fetcher[]): Schema {
  const names = [...new Set(fetchers.flatMap(({ settings = {} }) => Object.keys(settings)))];
  return Object.fromEntries(names.map((name) => [name, settingSchema(name, fetchers)]));
}

function settingSchema(name: string, fetchers: readonly Fetcher[]): Schema {
  const owners = fetchers.flatMap((fetcher) => {
    const option = fetcher.settings?.[name];
    return option ? [{ plugin: fetcher.name, option }] : [];
  });
  const said = [...new Set(owners.map(({ option }) => wordsOf(option)))];
  const description = said.map((words) => {
    const those = owners.filter(({ option }) => wordsOf(option) === words);
    return `${those.map(({ plugin }) => `\`${plugin}\``).join(', ')}: ${words}`;
  });
  const values = [...new Set(owners.flatMap(({ option: { type, values: few = [] } }) => (type === 'list' ? [] : few)))];
  const examples = new Map(owners.map(({ option }) => [JSON.stringify(option.example), exampleOf(option)]));
  return {
    title: titleOf(name),
    description: description.join('\n\n'),
    type: ['string', 'integer', 'boolean', 'array', 'object'],
    ...(values.length > 0 ? { anyOf: [{ enum: values }, { not: { enum: values } }] } : {}),
    examples: [...examples.values()],
  };
}

/** Editors show no default of a key by themselves. */
function wordsOf({ description, required, default: preset }: OptionDescription): string {
  const said = /[.:!?]$/.test(description) ? description : `${description}.`;
  if (required) return `${said} Required.`;
  return preset === undefined ? said : `${said} Unless written: ${preset}.`;
}

/** As a value where it is one, so that an editor may fill it in; else in words. */
function presetOf({ type = 'text', values, default: words }: OptionDescription): Schema {
  if (words === undefined) return {};
  const written = words.replace(/^`([^`]*)`$/, '$1');
  if (values ? values.includes(written) : isLiteral(type, written)) return { default: valueOf(type, written) };
  return { 'x-default': words };
}

const literals: Readonly<Partial<Record<OptionType, RegExp>>> = {
  integer: /^-?[0-9]{1,15}$/,
  boolean: /^(true|false)$/,
  duration: /^[0-9]+[smh]$/,
};

const isLiteral = (type: OptionType, written: string): boolean => literals[type]?.test(written) ?? false;

/** In YAML, numbers and truths are written without quotes. */
function exampleOf({ type = 'text', example, secret: isSecret }: OptionDescription): unknown {
  if (isSecret) return { secret: example };
  return typeof example === 'string' ? valueOf(type, example) : example;
}

function valueOf(type: OptionType, written: string): unknown {
  const isPlain = (type === 'integer' || type === 'boolean') && isLiteral(type, written);
  return isPlain ? (JSON.parse(written) as unknown) : written;
}

/** `hostKey` as `Host key`. */
function titleOf(name: string): string {
  const words = name.replaceAll(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}
