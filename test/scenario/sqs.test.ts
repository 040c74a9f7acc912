import { CreateQueueCommand, SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { findSqs, startSqs } from '../support/servers/sqs.js';
import type { SqsServer } from '../support/servers/sqs.js';
import { startCommand } from '../support/started-command.js';

const program = findSqs();
if (program === null) console.warn('SKIPPED: a queue of SQS through the command line: there is no stand-in for SQS');

const accessKeyId = 'an-access-key';
const secrets = { SQS_KEY: 'a-secret-key' };
const region = 'eu-west-1';

describe.skipIf(program === null)('a queue of SQS, through the command line', () => {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-sqs-')));
  let server: SqsServer;

  beforeAll(async () => {
    server = await startSqs(program ?? '');
    writeTexts(workspace, textsFor(server.endpoint));
    const credentials = { accessKeyId, secretAccessKey: secrets.SQS_KEY };
    const own = new SQSClient({ region, endpoint: server.endpoint, credentials });
    await own.send(new CreateQueueCommand({ QueueName: 'dead' }));
    const deadLetterTargetArn = `arn:aws:sqs:${region}:123456789012:dead`;
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 9 });
    const made = await own.send(new CreateQueueCommand({ QueueName: 'orders', Attributes: { RedrivePolicy } }));
    for (const body of ['{"order":"A"}', '{"order":"B"}', '{"order":"B"}', 'no JSON']) {
      await own.send(new SendMessageCommand({ QueueUrl: made.QueueUrl, MessageBody: body }));
    }
    own.destroy();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  test('is ingested once, a repeated order counted once, what cannot be read put aside', async () => {
    const ingest = async () => {
      const { exitCode, printed } = await startCommand(workspace, ['ingest', 'shop/orders', '--json', '--quiet'], secrets)
        .ended;
      expect(exitCode, printed).toBe(0);
      return JSON.parse(printed) as {
        readonly batches: readonly { readonly counts: { readonly snapshot: number; readonly deduplicated: number } }[];
        readonly messages: { readonly accepted: number; readonly rejected: number };
      };
    };
    const { batches, messages } = await ingest();
    const sum = (name: 'snapshot' | 'deduplicated') => batches.reduce((total, { counts }) => total + counts[name], 0);
    expect({ ...messages, orders: sum('snapshot'), repeated: sum('deduplicated') }).toMatchObject({
      accepted: 3,
      rejected: 1,
      orders: 2,
      repeated: 1,
    });
    expect((await ingest()).batches).toEqual([]);
  });
});

function textsFor(endpoint: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'tieout.yaml',
      `tieout: 1
workspace: shop
secrets: { allow: { shop: { names: [SQS_*], hosts: ['${new URL(endpoint).host}'] } } }
`,
    ],
    ['entities/order.yaml', 'tieout: 1\nentity: order\nidentity: [order]\nfields: { order: { type: string, required: true } }\n'],
    [
      'systems/shop.yaml',
      `tieout: 1
system: shop
connections:
  queues:
    plugin: sqs
    options:
      region: ${region}
      endpoint: ${endpoint}
      accessKeyId: ${accessKeyId}
      secretAccessKey: { secret: SQS_KEY }
feeds:
  orders:
    entity: order
    fetch: { connection: queues, path: orders, messages: { within: 1s } }
    delivery: { mode: append }
    parse: { format: ndjson }
    map: [{ fields: { order: $.body.order } }]
`,
    ],
  ]);
}
