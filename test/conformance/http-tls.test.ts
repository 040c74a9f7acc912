import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { ServerOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HttpAnswer } from '../../src/fetchers/http/messages.js';
import { openTransport } from '../../src/fetchers/http/transport.js';
import type { Options } from '../../src/plugin/fetcher.js';
import { makeAuthority } from '../support/certificates.js';
import type { Authority, Certified } from '../support/certificates.js';
import { json, startHttpSource } from '../support/servers/http-source.js';
import type { HttpSource } from '../support/servers/http-source.js';

let authority: Authority;
let server: Certified;
let client: Certified;
let workspace: string;
let source: HttpSource | null = null;
beforeAll(async () => {
  authority = makeAuthority();
  server = authority.certify('IP:127.0.0.1');
  client = authority.certify('DNS:tieout');
  workspace = await mkdtemp(join(tmpdir(), 'tieout-tls-'));
  await writeFile(join(workspace, 'ca.pem'), authority.cert);
});
afterEach(async () => {
  await source?.close();
  source = null;
});
afterAll(async () => {
  authority.remove();
  await rm(workspace, { recursive: true, force: true });
});

async function askAt(url: string, options: Options = {}): Promise<HttpAnswer> {
  const trusted = { url, certificateAuthority: 'ca.pem', ...options };
  const transport = await openTransport({
    feed: 'erp/ledger',
    options: trusted,
    workspace,
    privateHosts: ['127.0.0.1'],
  });
  try {
    return await transport.send({ signal: new AbortController().signal });
  } finally {
    await transport.close();
  }
}

/** Asks a server of its own, unless there is one. */
async function ask(tls: ServerOptions | undefined, options: Options = {}): Promise<HttpAnswer> {
  source ??= await startHttpSource(tls);
  source.answer((_request, response) => json(response, ['kept']));
  return askAt(source.url.replace('http:', 'https:'), options);
}

/** A server of OpenSSL, which tells with alerts why it ends a connection; that of Node does not. */
async function startDemandingServer(): Promise<{ readonly port: string; end(): void }> {
  await writeFile(join(workspace, 'server.pem'), server.cert + server.key);
  const words = 's_server -accept 127.0.0.1:0 -cert server.pem -CAfile ca.pem -Verify 1 -verify_return_error -www';
  const child = spawn('openssl', words.split(' '), { cwd: workspace, stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^ACCEPT .*:(\d+)$/.exec(line)?.[1];
    if (port !== undefined) return { port, end: () => void child.kill() };
  }
  throw new Error('openssl s_server does not start');
}

describe('the certificate of a server', () => {
  test('is believed when an authority of the connection signed it', async () => {
    expect((await ask(server)).body.toString()).toBe('["kept"]');
  });

  test('is refused with the reason, and nothing is sent', async () => {
    const other = makeAuthority();
    const self = { cert: other.cert, key: other.key };
    const cases: readonly (readonly [Certified, string])[] = [
      [authority.certify('IP:127.0.0.1', -1), 'its certificate has expired'],
      [authority.certify('DNS:other.example'), 'its certificate is that of another host'],
      [other.certify('IP:127.0.0.1'), 'its certificate is signed by an authority that is not trusted here'],
      [self, 'its certificate is signed by itself'],
    ];
    other.remove();
    for (const [tls, reason] of cases) {
      await expect(ask(tls), reason).rejects.toMatchObject({
        code: 'host-refused',
        retryable: false,
        parameters: { reason },
      });
      expect(source?.asked).toEqual([]);
      await source?.close();
      source = null;
    }
  });

  test('is missing where TLS is not spoken', async () => {
    const reason = 'it does not speak TLS at this port';
    await expect(ask(undefined)).rejects.toMatchObject({ code: 'host-refused', parameters: { reason } });
  });

  test('is judged by a file of the workspace alone', async () => {
    await writeFile(join(workspace, 'empty.pem'), 'nothing');
    await symlink('/etc/hostname', join(workspace, 'link.pem'));
    for (const certificateAuthority of ['nowhere.pem', 'empty.pem', 'link.pem']) {
      await expect(ask(server, { certificateAuthority })).rejects.toMatchObject({ code: 'source-unreadable' });
    }
  });
});

describe('a server that demands a certificate', () => {
  const demanding = (): ServerOptions => ({
    ...server,
    ca: authority.cert,
    requestCert: true,
    rejectUnauthorized: true,
  });

  test('is shown that of the connection, whose key may have a passphrase', async () => {
    const pair = { clientCertificate: client.cert, clientKey: client.key };
    expect((await ask(demanding(), pair)).status).toBe(200);
    const clientKey = authority.encrypted(client.key, 'correct-horse');
    expect((await ask(demanding(), { ...pair, clientKey, clientKeyPassphrase: 'correct-horse' })).status).toBe(200);
    const inOneLine = { clientCertificate: client.cert.replaceAll('\n', String.raw`\n`), clientKey: client.key };
    expect((await ask(demanding(), inOneLine)).status).toBe(200);
  });

  test('refuses none, and one of an authority that it does not know', async () => {
    const other = makeAuthority();
    const { cert, key } = other.certify('DNS:tieout');
    other.remove();
    const openssl = await startDemandingServer();
    try {
      const url = `https://127.0.0.1:${openssl.port}`;
      const none = {
        code: 'credentials-refused',
        retryable: false,
        parameters: { reason: 'it asks for a client certificate' },
      };
      await expect(ask(undefined, { url })).rejects.toMatchObject(none);
      const stranger = { url, clientCertificate: cert, clientKey: key };
      await expect(ask(undefined, stranger)).rejects.toMatchObject({ code: 'credentials-refused' });
    } finally {
      openssl.end();
    }
    const nginx = await startHttpSource(server);
    nginx.answer((_request, response) =>
      response.writeHead(400).end('<html><title>400 No required SSL certificate was sent</title></html>'),
    );
    try {
      await expect(askAt(nginx.url)).rejects.toMatchObject({ code: 'credentials-refused' });
    } finally {
      await nginx.close();
    }
  });

  test('is not asked with certificate, key and passphrase that do not go together', async () => {
    const encrypted = authority.encrypted(client.key, 'correct-horse');
    const wrong = [
      { clientKey: server.key },
      { clientKey: encrypted, clientKeyPassphrase: 'wrong-horse' },
      { clientKey: encrypted },
      { clientKey: 'no key at all' },
    ];
    for (const pair of wrong) {
      const asking = ask(demanding(), { clientCertificate: client.cert, ...pair });
      await expect(asking).rejects.toMatchObject({ code: 'unusable-secret' });
    }
    expect(source?.asked).toEqual([]);
  });

  test('to which a redirect leads from another origin sees no certificate', async () => {
    const seen: boolean[] = [];
    const open = (): ServerOptions => ({ ...demanding(), rejectUnauthorized: false });
    const other = await startHttpSource(open());
    other.answer(({ socket }, response) => {
      seen.push(Object.keys((socket as unknown as { getPeerCertificate(): object }).getPeerCertificate()).length > 0);
      json(response, []);
    });
    source = await startHttpSource(open());
    const transport = await openTransport({
      feed: 'erp/ledger',
      options: {
        url: source.url,
        certificateAuthority: 'ca.pem',
        clientCertificate: client.cert,
        clientKey: client.key,
        allowHosts: [other.host],
      },
      workspace,
      privateHosts: ['127.0.0.1'],
    });
    source.answer(({ socket }, response) => {
      seen.push(Object.keys((socket as unknown as { getPeerCertificate(): object }).getPeerCertificate()).length > 0);
      response.writeHead(302, { location: other.url }).end();
    });
    try {
      await transport.send({ signal: new AbortController().signal });
    } finally {
      await transport.close();
      await other.close();
    }
    expect(seen).toEqual([true, false]);
  });
});
