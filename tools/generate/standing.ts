import { readFileSync } from 'node:fs';
import { createBuiltInFetchers } from '../../src/built-in-fetchers.js';

/** How a fetcher was proved: its row in `test/conformance/conformance.json`, which the suites compare themselves with. */
export interface Standing {
  readonly standing: 'verified' | 'emulated';
  /** Which server, and which version when the record was written. */
  readonly against: string;
  readonly suite: string;
}

const begin = '<!-- fetchers: made by `npm run generate` from test/conformance/conformance.json -->';
const end = '<!-- end of fetchers -->';

/** The page of what is proved, with the table of all fetchers: what no suite proves is unverified. */
export function withFetcherTable(page: string, record: string): string {
  const [before, rest = ''] = page.split(begin);
  const after = rest.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/status.md has no '${begin}' and '${end}'`);
  const standings = JSON.parse(readFileSync(record, 'utf8')) as Readonly<Record<string, Standing>>;
  const fetchers = [...createBuiltInFetchers().keys()];
  const unknown = Object.keys(standings).filter((name) => !fetchers.includes(name));
  if (unknown.length > 0) throw new Error(`${record} has rows of no fetcher: ${unknown.join(', ')}`);
  const rows = fetchers.map((name) => rowOf(name, standings[name]));
  const table = ['| fetcher | standing | against | proved by |', '| --- | --- | --- | --- |', ...rows];
  return `${before}${begin}\n\n${aligned(table).join('\n')}\n\n${end}${after}`;
}

function rowOf(name: string, proved: Standing | undefined): string {
  const { standing = 'unverified', against = '', suite } = proved ?? {};
  return `| ${[name, `_${standing}_`, against, suite === undefined ? '' : `\`${suite}\``].join(' | ')} |`;
}

/** As the formatter of this repository writes tables. */
function aligned(lines: readonly string[]): readonly string[] {
  const cells = lines.map((line) => line.slice(2, -2).split(' | '));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row, index) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0, index === 1 ? '-' : ' '));
    return `| ${padded.join(' | ')} |`;
  });
}
