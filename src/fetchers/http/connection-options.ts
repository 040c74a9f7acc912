import type { OptionDescription, Options } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';

/** Options of a connection over HTTP, which every fetcher that uses one has. */
export const httpOptions: Readonly<Record<string, OptionDescription>> = {
  url: {
    description: 'The address that every path is below.',
    required: true,
    example: 'https://api.example.com/v1',
    check: checkUrl,
  },
};

/** The hosts that a connection over HTTP sends something to. */
export function httpHosts(options: Options): readonly string[] {
  const url = textOf(options, 'url');
  return url !== undefined && URL.canParse(url) ? [new URL(url).host] : [];
}

function checkUrl(text: string): string | null {
  if (!URL.canParse(text)) return 'it is no URL';
  const { protocol, username, password, search, hash } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'it must begin with https://';
  if (username !== '' || password !== '') return 'a user and a password do not belong in a URL';
  return search === '' && hash === '' ? null : 'a query belongs in the `path` of the feed';
}
