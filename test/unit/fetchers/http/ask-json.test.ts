import { afterAll, beforeAll, expect, it } from 'vitest';
import { openJsonQuestions } from '../../../../src/fetchers/http/ask-json.js';
import { startPlayingServer } from '../../../support/playing-server.js';
import type { PlayingServer } from '../../../support/playing-server.js';

let server: PlayingServer;
beforeAll(async () => {
  server = await startPlayingServer(({ url }) => {
    if (url.pathname === '/away') return { status: 302, headers: { location: 'http://localhost:1/keys' } };
    if (url.pathname === '/page') return { json: '<html>' };
    if (url.pathname === '/large') return { json: JSON.stringify('x'.repeat(2 ** 20)) };
    return { json: { issuer: 'us' } };
  });
});
afterAll(() => server.close());

const ask = (path: string, privateHosts: readonly string[] = ['127.0.0.1']): Promise<unknown> =>
  openJsonQuestions({ workspace: '/', privateHosts })(`${server.url}${path}`);

it('gives the document of an address, and says nothing of us', async () => {
  expect(await ask('/keys')).toEqual({ issuer: 'us' });
  expect(Object.keys(server.asked.at(-1)?.headers ?? {})).not.toContain('authorization');
});

it.each([
  ['a redirection elsewhere', '/away', 'redirect-refused'],
  ['what is no JSON', '/page', 'answer-unusable'],
  ['more than a MiB', '/large', 'answer-too-large'],
])('refuses %s', async (_, path, code) => {
  await expect(ask(path)).rejects.toMatchObject({ code });
});

it('asks no private address that the operator does not allow', async () => {
  await expect(ask('/keys', [])).rejects.toMatchObject({ code: 'address-refused' });
});
