import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playScenario } from '../support/scenario.js';
import { json, startHttpSource } from '../support/servers/http-source.js';
import type { Asked, HttpSource } from '../support/servers/http-source.js';

const expected = fileURLToPath(new URL('rest-authentication.expected.txt', import.meta.url));
const secret = 'canary/of+client secret';

let source: HttpSource;
beforeAll(async () => {
  source = await startHttpSource();
});
afterAll(() => source.close());

/** A token endpoint that knows the secret, and a ledger that knows the token. */
function answerTokens({ path, headers }: Asked): object | null {
  if (!path.startsWith('/token')) return null;
  const [, given = ''] = Buffer.from(headers.authorization?.slice(6) ?? '', 'base64').toString().split(':');
  const isKnown = new URLSearchParams(`given=${given}`).get('given') === secret;
  return isKnown
    ? { access_token: 'canary-of-token', token_type: 'bearer', expires_in: 600 }
    : { error: 'invalid_client', error_description: `Wrong: ${given}` };
}

/** `doctor` asks for what is of today. */
function withoutToday(transcript: string): string {
  return transcript.replaceAll(/(ok .*\?day=)\d{4}-\d{2}-\d{2}( answers)/g, '$1<today>$2');
}

test('a ledger over HTTP is asked with a token, and whatever it answers instead is told', async () => {
  source.answer((asked, response) => {
    const token = answerTokens(asked);
    if (token) return json(response, token, 'error' in token ? 401 : 200);
    if (asked.headers.authorization !== 'Bearer canary-of-token') return json(response, { detail: 'no token' }, 401);
    const { pathname, searchParams } = new URL(asked.path, source.url);
    if (pathname === '/v1/moved') return response.writeHead(302, { location: 'https://evil.example/v1' }).end();
    if (pathname === '/v1/down') return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Soon</h1>');
    if (pathname !== '/v1/ledger') return response.writeHead(404).end();
    return json(response, [{ id: 'A1', day: searchParams.get('day'), gross: 12.5 }, { id: 'A2', gross: 3 }]);
  });
  const system = [
    'tieout: 1',
    'system: erp',
    'connections:',
    '  api:',
    '    plugin: rest',
    '    options:',
    `      url: ${source.url}/v1`,
    '      authentication: oauth2',
    `      tokenUrl: ${source.url}/token`,
    '      clientId: tieout',
    '      password: { secret: ERP_SECRET }',
    'feeds:',
    '  ledger:',
    '    entity: line',
    "    fetch: { connection: api, path: 'ledger?day=${date:yyyy-MM-dd}' }",
    '    parse: { format: json, records: $ }',
    '    map: [{ fields: { id: $.id, gross: $.gross } }]',
  ];
  const steps = String.raw`
use embedded
write tieout.yaml tieout: 1\nworkspace: acme\nsecrets: { allow: { erp: { names: [ERP_*], hosts: [127.0.0.1] } } }\n
write entities/line.yaml tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true }, gross: { type: decimal, precision: 18, scale: 2 } }\n
write systems/erp.yaml ${system.join(String.raw`\n`)}\n
write systems/tills.yaml tieout: 1\nsystem: tills\nconnections: { share: { plugin: file } }\nfeeds:\n  sales:\n    entity: line\n    fetch: { connection: share, path: sales.csv }\n    parse: { format: csv }\n    map: [{ fields: { id: ID, gross: GROSS } }]\n
write sales.csv ID,GROSS\nA1,12.50\nA2,4\n
write rules/same.yaml tieout: 1\nrule: same\nbaseline: { feed: tills/sales }\ncounterparts: { erp: { feed: erp/ledger } }\nmatch: [{ name: exact, key: [id] }]\ncompare: { gross: exact }\nclassify: []\n
tieout validate
replace systems/erp.yaml password: => clientSecret:
replace tieout.yaml workspace: acme => workspace: acme\nprivateHosts: { allow: [127.0.0.1] }
tieout validate
environment ERP_SECRET=${secret}
tieout doctor
tieout run same --date 2026-11-21
replace systems/erp.yaml ledger?day => moved?day
tieout ingest erp/ledger --date 2026-11-22
replace systems/erp.yaml moved?day => down?day
tieout ingest erp/ledger --date 2026-11-22
replace systems/erp.yaml down?day => nowhere?day
environment ERP_SECRET=canary/of+wrong secret
tieout doctor
absent canary
`;
  const { transcript } = await playScenario(steps);
  const told = withoutToday(transcript.replaceAll(String(source.port), '<port>'));
  if (process.env['UPDATE'] === '1') writeFileSync(expected, told);
  expect(told).toBe(readFileSync(expected, 'utf8'));
});
