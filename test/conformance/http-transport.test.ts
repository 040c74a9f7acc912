import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HttpAnswer, HttpRequest } from '../../src/fetchers/http/messages.js';
import { openTransport } from '../../src/fetchers/http/transport.js';
import type { TransportSurroundings } from '../../src/fetchers/http/transport.js';
import { fixedClock } from '../../src/base/clock.js';
import type { Options } from '../../src/plugin/fetcher.js';
import { json, startHttpSource } from '../support/servers/http-source.js';
import type { HttpSource } from '../support/servers/http-source.js';

let source: HttpSource;
beforeEach(async () => {
  source = await startHttpSource();
});
afterEach(() => source.close());

interface Asking extends TransportSurroundings {
  readonly options?: Options;
  readonly privateHosts?: readonly string[];
  readonly request?: Partial<HttpRequest>;
}

/** Asks once, with a transport of its own. */
async function ask({
  options,
  privateHosts = ['127.0.0.1'],
  request = {},
  ...surroundings
}: Asking = {}): Promise<HttpAnswer> {
  const all = { url: source.url, ...options };
  const transport = await openTransport(
    { feed: 'erp/ledger', options: all, workspace: '/nowhere', privateHosts },
    surroundings,
  );
  try {
    return await transport.send({ signal: new AbortController().signal, ...request });
  } finally {
    await transport.close();
  }
}

describe('an address', () => {
  test('is the path below the URL, with the query of both', async () => {
    await ask({ options: { url: `${source.url}/v1` }, request: { path: 'ledger/2026?day=21', query: { page: '2' } } });
    await ask({ options: { url: `${source.url}/v1/` }, request: { path: 'a:b' } });
    await ask({ options: { url: `${source.url}/v1` } });
    expect(source.asked.map(({ path }) => path)).toEqual(['/v1/ledger/2026?day=21&page=2', '/v1/a:b', '/v1']);
  });

  test('that leads out of the URL is not asked', async () => {
    for (const path of ['../v2', '%2e%2e/v2', 'a/../../v2', '..\\v2']) {
      const asking = ask({ options: { url: `${source.url}/v1` }, request: { path } });
      await expect(asking).rejects.toMatchObject({ code: 'source-unreadable' });
    }
    for (const path of ['//other.example/x', 'https://other.example/x', '\\\\other.example/x']) {
      await ask({ options: { url: `${source.url}/v1` }, request: { path } }).catch(() => undefined);
    }
    expect(source.asked.every(({ path }) => path.startsWith('/v1/'))).toBe(true);
  });
});

describe('an answer', () => {
  test('is given with its bytes, its headers and the time of the server', async () => {
    source.answer((_request, response) => {
      response
        .writeHead(200, { date: 'Sat, 21 Nov 2026 10:00:00 GMT', 'x-total': '2', link: ['<a>', '<b>'] })
        .end('[1,2]');
    });
    const { status, headers, body, date, url } = await ask({ request: { path: 'ledger' } });
    expect({ status, body: body.toString(), date, url }).toEqual({
      status: 200,
      body: '[1,2]',
      date: '2026-11-21T10:00:00.000Z',
      url: `${source.url}/ledger`,
    });
    expect(headers).toMatchObject({ 'x-total': '2', link: '<a>, <b>' });
  });

  test('has no time when the server tells none that can be read', async () => {
    for (const date of ['yesterday', '2026-11-21 10:00']) {
      source.answer((_request, response) => response.writeHead(200, { date }).end('[]'));
      expect((await ask()).date).toBeNull();
    }
  });

  test('is unpacked', async () => {
    const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
    for (const [coding, pack] of Object.entries(packers)) {
      source.answer((_request, response) => response.writeHead(200, { 'content-encoding': coding }).end(pack('[1]')));
      expect((await ask()).body.toString()).toBe('[1]');
    }
  });

  test('that is packed in an unknown way, damaged or cut is refused', async () => {
    const whole = gzipSync(Buffer.alloc(100_000, 'abcdefghi'));
    const broken = Buffer.from(whole);
    broken.fill(255, 20, 60);
    const cases = [
      ['zstd', whole, { code: 'answer-unusable', retryable: false }],
      ['gzip', whole.subarray(0, whole.length - 10), { code: 'source-failed', retryable: true }],
      ['gzip', broken, { code: 'source-failed', retryable: true }],
      ['br', Buffer.from('no brotli at all'), { code: 'source-failed', retryable: true }],
    ] as const;
    for (const [coding, bytes, failure] of cases) {
      source.answer((_request, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes));
      await expect(ask()).rejects.toMatchObject(failure);
    }
  });

  test('that is larger than may be is not gathered, packed or not, whatever length it says', async () => {
    const options = { responseLimit: '1' };
    const large = Buffer.alloc(1024 ** 2 + 1);
    source.answer((_request, response) => response.end(large));
    await expect(ask({ options })).rejects.toMatchObject({ code: 'answer-too-large', retryable: false });
    source.answer((_request, response) => response.end(large.subarray(1)));
    expect((await ask({ options })).body.length).toBe(1024 ** 2);
    // 200 MiB in 200 KiB.
    const bomb = gzipSync(Buffer.alloc(200 * 1024 ** 2));
    source.answer((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().rss;
    await expect(ask({ options })).rejects.toMatchObject({ code: 'answer-too-large', parameters: { unpacked: true } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
    source.answer((_request, response) => {
      const endless = (): void =>
        void (response.write(large) ? setImmediate(endless) : response.once('drain', endless));
      endless();
    });
    await expect(ask({ options })).rejects.toMatchObject({ code: 'answer-too-large' });
  });

  test('that is a web page is none, nor a part of one', async () => {
    source.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8' }).end('<form>Log in</form>');
    });
    await expect(ask()).rejects.toMatchObject({ code: 'answer-unusable', retryable: false });
    source.answer((_request, response) => response.writeHead(206).end('[1'));
    await expect(ask()).rejects.toMatchObject({ code: 'answer-unusable' });
  });

  test('that is cut, or of another length than it says, is a failure that passes', async () => {
    source.answer(({ socket }, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('[1');
      socket.end();
    });
    await expect(ask()).rejects.toMatchObject({ code: 'source-failed', retryable: true });
    source.answer(({ socket }, response) => {
      response.write('[1');
      setImmediate(() => socket.resetAndDestroy());
    });
    await expect(ask()).rejects.toMatchObject({ code: 'source-failed', retryable: true });
    source.answer(({ socket }) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n[]'));
    await expect(ask()).rejects.toMatchObject({ code: 'source-failed', retryable: true });
    source.answer(({ socket }) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    await expect(ask()).rejects.toMatchObject({ code: 'source-failed', retryable: true });
  });

  test('that does not come, or stops coming, is waited for no longer than may be', async () => {
    const patience = { connection: 5, headers: 1, body: 1 };
    source.answer(() => undefined);
    await expect(ask({ patience })).rejects.toMatchObject({ code: 'source-silent', retryable: true });
    source.answer((_request, response) => response.write('[1'));
    await expect(ask({ patience })).rejects.toMatchObject({ code: 'source-silent', retryable: true });
  });

  test('is not waited for when the command is interrupted, and that reason is told', async () => {
    const interrupted = new AbortController();
    source.answer((_request, response) => {
      response.write('[1');
      interrupted.abort(new Error('interrupted'));
    });
    await expect(ask({ request: { signal: interrupted.signal } })).rejects.toThrow('interrupted');
  });
});

describe('a status', () => {
  const answerWith = (status: number, headers: Record<string, string> = {}, body = ''): void =>
    source.answer((_request, response) => response.writeHead(status, headers).end(body));

  test('other than success has its code, and whether it may pass', async () => {
    const expected: readonly (readonly [number, string, boolean])[] = [
      [400, 'source-failed', false],
      [401, 'credentials-refused', false],
      [403, 'access-refused', false],
      [404, 'source-not-found', false],
      [408, 'source-failed', true],
      [409, 'source-failed', false],
      [410, 'source-not-found', false],
      [422, 'source-failed', false],
      [429, 'source-busy', true],
      [500, 'source-failed', true],
      [502, 'source-failed', true],
      [503, 'source-busy', true],
      [304, 'source-failed', false],
    ];
    for (const [status, code, retryable] of expected) {
      answerWith(status);
      await expect(ask(), String(status)).rejects.toMatchObject({ code, retryable });
    }
    expect(source.asked.length).toBe(expected.length);
  });

  test('comes with what the server says, on one line', async () => {
    answerWith(422, {}, JSON.stringify({ title: 'No', detail: 'The day\n\u001B[31mis closed' }));
    await expect(ask()).rejects.toThrow('status 422, "The day [31mis closed"');
    answerWith(401, { 'www-authenticate': 'Bearer error="invalid_token", error_description="It is over"' });
    await expect(ask()).rejects.toThrow('status 401, "It is over"');
    answerWith(500, { 'content-encoding': 'gzip' }, 'not packed');
    await expect(ask()).rejects.toMatchObject({ code: 'source-failed', retryable: true });
  });

  test('that asks to wait says for how long, by the clock of the server', async () => {
    const clock = fixedClock('2026-11-21T10:00:00Z');
    const date = 'Sat, 21 Nov 2026 12:00:00 GMT';
    const cases: readonly (readonly [number, Record<string, string>, number | null])[] = [
      [429, { 'retry-after': '120' }, 120],
      [503, { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT', date }, 30],
      [429, { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT', date }, 0],
      [429, { 'retry-after': 'soon' }, null],
      [429, { ratelimit: '"default";r=0;t=7' }, 7],
      [429, { ratelimit: 'limit=100, remaining=0, reset=9' }, 9],
      [429, { 'ratelimit-reset': '15' }, 15],
      [429, { 'x-ratelimit-reset': String(Date.parse(date) / 1000 + 60), date }, 60],
      [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '45' }, 45],
    ];
    for (const [status, headers, wait] of cases) {
      answerWith(status, headers);
      const failure = { code: 'source-busy', retryable: true, parameters: { wait } };
      await expect(ask({ clock }), JSON.stringify(headers)).rejects.toMatchObject(failure);
    }
  });
});

describe('a host', () => {
  test('that nobody knows, or where nobody listens, is told', async () => {
    const unknown = ask({ options: { url: 'https://nowhere.invalid' } });
    await expect(unknown).rejects.toMatchObject({ code: 'host-not-found', parameters: { host: 'nowhere.invalid' } });
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const refused = ask({ options: { url: `http://127.0.0.1:${port}` } });
    await expect(refused).rejects.toMatchObject({ code: 'host-unreachable', retryable: true });
  });

  test('of this machine or of a private network is asked only where the operator allows it', async () => {
    await expect(ask({ privateHosts: [] })).rejects.toMatchObject({
      code: 'address-refused',
      parameters: { mayBeAllowed: true },
    });
    await expect(ask({ privateHosts: [`127.0.0.1:${source.port + 1}`] })).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(source.asked).toEqual([]);
    await ask({ privateHosts: [source.host] });
    expect(source.asked.length).toBe(1);
  });

  test('may be an address of IPv6, which the operator writes in brackets', async () => {
    const options = { url: `http://[::1]:${source.port}` };
    const refused = { code: 'address-refused', parameters: { host: '[::1]', address: '::1' } };
    await expect(ask({ options, privateHosts: ['127.0.0.1'] })).rejects.toMatchObject(refused);
    // Nobody listens there, or this machine has no such address.
    const allowed = ask({ options, privateHosts: [`[::1]:${source.port}`] });
    await expect(allowed).rejects.toMatchObject({ code: 'host-unreachable' });
  });

  test('is judged by the address that it has when it is connected to, also when another was seen before', async () => {
    const addresses = ['93.184.216.34', '127.0.0.1'];
    const seen: string[] = [];
    const findAddresses: TransportSurroundings['findAddresses'] = (name, found) => {
      seen.push(name);
      found(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
    };
    const options = { url: `http://rebound.example:${source.port}` };
    const asking = ask({ options, privateHosts: [], findAddresses });
    await expect(asking).rejects.toMatchObject({ code: 'address-refused', parameters: { address: '127.0.0.1' } });
    expect(seen).toEqual(['rebound.example']);
    addresses.shift();
    await ask({ options, privateHosts: ['rebound.example'], findAddresses });
    expect(source.asked.length).toBe(1);
  });

  test('with a link-local address is never asked', async () => {
    for (const url of [
      'http://169.254.169.254/latest/meta-data',
      'http://[fe80::1]/',
      'http://[::ffff:169.254.169.254]/',
      'http://0x7f.0/',
    ]) {
      await expect(
        ask({ options: { url }, privateHosts: url.includes('0x7f') ? [] : ['*'] }),
        url,
      ).rejects.toMatchObject({ code: 'address-refused' });
    }
  });
});

describe('a redirect', () => {
  let other: HttpSource;
  beforeEach(async () => {
    other = await startHttpSource();
  });
  afterEach(() => other.close());
  const leadTo = (location: string, status = 302): void =>
    source.answer(({ path }, response) => {
      if (path.startsWith('/ledger')) response.writeHead(status, { location }).end();
      else response.end('["here"]');
    });
  const key = { authentication: 'bearer', token: 'canary-of-bearer', headers: { 'X-Tenant': 'northwind' } };

  test('to the same origin is followed, with credentials', async () => {
    leadTo('/v2/ledger');
    const { body, url } = await ask({ options: key, request: { path: 'ledger' } });
    expect({ body: body.toString(), url }).toEqual({ body: '["here"]', url: `${source.url}/v2/ledger` });
    expect(source.asked.map(({ headers }) => [headers.authorization, headers['x-tenant']])).toEqual([
      ['Bearer canary-of-bearer', 'northwind'],
      ['Bearer canary-of-bearer', 'northwind'],
    ]);
  });

  test('to another host is not followed', async () => {
    for (const to of [
      `${other.url}/x`,
      'http://169.254.169.254/latest',
      `http://localhost:${source.port}/x`,
      'file:///etc/passwd',
    ]) {
      leadTo(to);
      const asking = ask({ options: key, privateHosts: ['*'], request: { path: 'ledger' } });
      await expect(asking, to).rejects.toMatchObject({ code: 'redirect-refused', retryable: false });
    }
    expect(other.asked).toEqual([]);
  });

  test('to a host that the connection names is followed without credentials, if its address may be asked', async () => {
    leadTo(`${other.url}/x`);
    const options = { ...key, allowHosts: [other.host] };
    await ask({ options, request: { path: 'ledger', headers: { 'x-own': '1' } } });
    expect(other.asked.map(({ headers }) => [headers.authorization, headers['x-tenant'], headers['x-own']])).toEqual([
      [undefined, undefined, undefined],
    ]);
    const refused = ask({ options, privateHosts: [source.host], request: { path: 'ledger' } });
    await expect(refused).rejects.toMatchObject({ code: 'address-refused' });
    const posted = ask({ options, request: { path: 'ledger', method: 'POST', body: '{}' } });
    leadTo(`${other.url}/x`, 307);
    await expect(posted).rejects.toMatchObject({ code: 'redirect-refused' });
    expect(other.asked.length).toBe(1);
  });

  test('keeps what is sent where it says so, and ends when it goes round', async () => {
    leadTo('/v2', 308);
    await ask({ request: { path: 'ledger', method: 'POST', body: '{"query":1}' } });
    leadTo('/v2', 303);
    await ask({ request: { path: 'ledger', method: 'POST', body: '{"query":1}' } });
    expect(source.asked.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"query":1}'],
      ['POST', '{"query":1}'],
      ['POST', '{"query":1}'],
      ['GET', ''],
    ]);
    leadTo('/ledger');
    await expect(ask({ request: { path: 'ledger' } })).rejects.toMatchObject({
      code: 'source-failed',
      retryable: false,
    });
  });

  test('an address in an answer is asked as a redirect is', async () => {
    await expect(ask({ options: key, request: { url: `${other.url}/page/2` } })).rejects.toMatchObject({
      code: 'redirect-refused',
    });
    await ask({ options: key, request: { url: `${source.url}/page/2` } });
    expect(source.asked[0]?.headers.authorization).toBe('Bearer canary-of-bearer');
  });
});

test('a request carries the headers of the connection and its own, and its body', async () => {
  source.answer(({ headers, body }, response) => json(response, { headers, body }));
  const { body } = await ask({
    options: { headers: { 'X-Tenant': 'northwind', Accept: 'text/csv' } },
    request: {
      method: 'POST',
      headers: { Accept: 'application/json', 'content-type': 'application/json' },
      body: '{"a":1}',
    },
  });
  expect(JSON.parse(body.toString())).toMatchObject({
    headers: {
      'x-tenant': 'northwind',
      accept: 'application/json',
      'user-agent': 'tieout',
      'content-type': 'application/json',
    },
    body: '{"a":1}',
  });
});

test('only the status is read where the body is not wanted', async () => {
  source.answer((_request, response) => response.write('[endless'));
  expect((await ask({ request: { withoutBody: true } })).body.length).toBe(0);
});
