import { expect, test, vi } from 'vitest';
import { createRedactor } from '../../../src/base/redactor.js';
import { fileFetcher } from '../../../src/fetchers/file/file-fetcher.js';
import { openSecrets } from '../../../src/run/read-secret.js';
import { receiveMessage } from '../../../src/run/receive-message.js';
import { instantConnections } from '../../support/connections.js';
import { feedOf, plannedFeed } from '../../support/plans.js';

test('a feed that fetches is pushed nothing, and that is said before its secrets are read', async () => {
  const environment = vi.fn(() => undefined);
  const tools = {
    fetchers: new Map([['file', fileFetcher]]),
    connections: instantConnections(),
    secrets: openSecrets({ provider: 'env', allow: {} }, { workspace: '/', environment, redactor: createRedactor() }),
    workspace: '/',
    directories: [],
    privateHosts: [],
    signal: new AbortController().signal,
  };
  const { fetch } = feedOf([]);
  const feed = plannedFeed(feedOf([], { fetch: { ...fetch, options: { key: { secret: 'TILLS_KEY' } } } }));
  const pushed = { headers: {}, body: Buffer.from('{}') };
  await expect(receiveMessage(tools, feed, pushed, new Date(0))).rejects.toMatchObject({ code: 'usage' });
  expect(environment).not.toHaveBeenCalled();
});
