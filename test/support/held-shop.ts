import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startPlayingServer } from './playing-server.js';

/** The day that the shop has deliveries of. */
export const shopDay = '2026-11-01';

/** A workspace whose tills are asked over HTTP and answer when a test lets them: a job lasts as long as it must. */
export interface HeldShop {
  readonly directory: string;
  /** How often the tills were asked for their lines. */
  asked(): number;
  /** From now on nothing is answered until `release`. */
  hold(): void;
  release(): void;
  close(): Promise<void>;
}

/** @param queue what `queue` of `tieout.yaml` says */
export async function openHeldShop(queue: string): Promise<HeldShop> {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-shop-'));
  let waiting: (() => void)[] = [];
  let isHeld = false;
  const server = await startPlayingServer(async ({ method }) => {
    if (method === 'GET' && isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    return {
      json: {
        lines: [
          { id: 'A', amount: '10.00' },
          { id: 'B', amount: '20.00' },
        ],
      },
    };
  });
  const release = (): void => {
    isHeld = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write('tieout.yaml', `tieout: 1\nworkspace: shop\nprivateHosts: { allow: [127.0.0.1] }\nqueue: ${queue}\n`);
  write('entities/line.yaml', entity);
  write('systems/tills.yaml', tills(server.url));
  write('systems/ledger.yaml', ledger);
  write('rules/tills-vs-ledger.yaml', rule);
  write(`data/ledger_${shopDay}.csv`, 'ID,AMOUNT\nA,10.00\nB,21.00\n');
  return {
    directory,
    asked: () => server.asked.length,
    hold: () => (isHeld = true),
    release,
    async close() {
      release();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const entity = `tieout: 1
entity: line
identity: [id]
fields:
  id: { type: string, required: true }
  amount: { type: decimal, required: true }
`;

const tills = (url: string): string => `tieout: 1
system: tills
connections: { api: { plugin: rest, options: { url: '${url}' } } }
feeds:
  lines:
    entity: line
    fetch: { connection: api, path: lines }
    parse: { format: json, records: $.lines }
    map: [{ fields: { id: $.id, amount: $.amount } }]
`;

const ledger = `tieout: 1
system: ledger
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  lines:
    entity: line
    fetch: { connection: share, path: 'ledger_\${date:yyyy-MM-dd}.csv' }
    parse: { format: csv }
    map: [{ fields: { id: ID, amount: AMOUNT } }]
`;

const rule = `tieout: 1
rule: tills-vs-ledger
baseline: { feed: tills/lines }
counterparts: { ledger: { feed: ledger/lines } }
match: [{ name: id, key: [id] }]
compare: { amount: { within: 1% } }
`;
