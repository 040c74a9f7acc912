import { createBuiltInFetchers } from '../../src/built-in-fetchers.js';
import type { Fetcher, OptionDescription, OptionSetting } from '../../src/plugin/fetcher.js';

const banner = '<!-- Made by `npm run generate` from the fetchers in src/fetchers: change those, not this file. -->';

const kinds = {
  files: 'files',
  pages: 'answers, page by page',
  messages: 'messages',
} as const;

/** The reference page of what every built-in fetcher takes. */
export function generateFetchersPage(): string {
  const fetchers = [...createBuiltInFetchers().values()];
  const lines = [
    banner,
    '',
    '# Fetchers',
    '',
    'What a connection names as `plugin`, with the keys of its `options`, and those of `fetch.options` of a feed that uses it.',
    'Options of packages are told by `tieout schema system` in a workspace that allows them; [editors](../guide/editor.md#options-of-plugins)',
    'complete and explain all of these.',
    '',
    ...fetchers.map(({ name, description }) => `- [${name}](#${name}): ${description}`),
    '',
    ...fetchers.flatMap(sectionOf),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function sectionOf({ name, description, kind = 'files', options, settings = {} }: Fetcher): readonly string[] {
  return [
    `## ${name}`,
    '',
    `${description} It gives ${kinds[kind]}.`,
    '',
    ...tableOf('`options` of a connection', options),
    ...tableOf('`fetch.options` of a feed', settings),
  ];
}

function tableOf(heading: string, options: Fetcher['options']): readonly string[] {
  if (Object.keys(options).length === 0) return [`It has no ${heading}.`, ''];
  return [
    `### ${heading}`,
    '',
    '| key | what it may be | unless written | what it says | example |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(options).map(rowOf),
    '',
  ];
}

function rowOf([name, option]: readonly [string, OptionDescription]): string {
  const { description, required, default: otherwise } = option;
  const missing = required ? 'required' : (otherwise ?? '');
  const cells = [`\`${name}\``, typeOf(option), missing, description, `\`${exampleOf(option)}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

const types = {
  text: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
  duration: 'duration such as `30s`',
  list: 'list of texts',
  texts: 'texts by name',
  file: 'file of the workspace',
} as const;

function typeOf({ type = 'text', values, secret, directory }: OptionDescription): string {
  if (secret) return 'a secret';
  if (values) return `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  return directory ? 'directory' : types[type];
}

function exampleOf({ example, secret }: OptionDescription): string {
  return secret ? `{ secret: ${inYaml(example)} }` : inYaml(example);
}

function inYaml(value: OptionSetting): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value).replaceAll('","', '", "').replaceAll('":"', '": "');
}
