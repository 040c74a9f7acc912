import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the two sides lie. */
export interface WorkspacePlace {
  readonly baseline: string;
  readonly counterpart: string;
}

/** The rule that a run of the workspace runs. */
export const ruleName = 'tills-vs-ledger';

/** Writes a workspace that reconciles the two files of a size. Its archive and embedded database lie in it. */
export function writeWorkspace(directory: string, place: WorkspacePlace): void {
  const files: Record<string, string> = {
    'tieout.yaml': `${workspace}directories: { allow: ${JSON.stringify(directoriesOf(place))} }\n`,
    'entities/sales-line.yaml': entity,
    'systems/tills.yaml': system('tills', 'pos', 'sales', place.baseline),
    'systems/ledger.yaml': system('ledger', 'erp', 'postings', place.counterpart),
    [`rules/${ruleName}.yaml`]: rule,
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function directoriesOf({ baseline, counterpart }: WorkspacePlace): readonly string[] {
  return [...new Set([dirname(baseline), dirname(counterpart)])];
}

const workspace = `tieout: 1
workspace: bench
archive: { directory: .tieout/archive }
tiers:
  1: { name: transient }
  2: { name: structural }
  3: { name: business }
  4: { name: ledger }
  default: { tier: 3, category: unclassified }
`;

const entity = `tieout: 1
entity: sales-line
description: One line of one receipt.
identity: [store_id, sku, business_date, txn_id, line]
fields:
  store_id: { type: string, required: true }
  sku: { type: string, required: true }
  business_date: { type: date, required: true }
  txn_id: { type: string, required: true }
  line: { type: integer, required: true }
  qty: { type: integer, required: true }
  gross: { type: money, currency: currency, scale: 2, required: true }
  net: { type: money, currency: currency, scale: 2, required: true }
  currency: { type: currency, required: true }
  promo_code: { type: string }
`;

function system(name: string, role: string, feed: string, path: string): string {
  return `tieout: 1
system: ${name}
description: Generated.
role: ${role}
timezone: UTC
connections:
  files: { plugin: file, options: { directory: ${JSON.stringify(dirname(path))} } }
feeds:
  ${feed}:
    entity: sales-line
    fetch: { connection: files, path: ${name}.csv }
    parse: { format: csv }
    map:
      - fields:
          store_id: store_id
          sku: sku
          business_date: business_date
          txn_id: txn_id
          line: line
          qty: qty
          gross: gross
          net: net
          currency: currency
          promo_code: promo_code
`;
}

const rule = `tieout: 1
rule: ${ruleName}
description: What the tills sold is what the ledger booked.
scope: { field: business_date, unit: day }
baseline: { feed: tills/sales }
counterparts:
  ledger: { feed: ledger/postings }
match:
  - { name: exact, key: [store_id, sku, business_date, txn_id, line] }
compare:
  qty: exact
  currency: exact
  promo_code: exact
  gross: { within: { any: [0.05 USD, 0.5%] } }
  net: { within: { any: [0.05 USD, 0.5%] } }
classify:
  - name: duplicate-posting
    priority: 100
    conditions: { all: [{ fact: outcome, operator: in, value: [duplicate, ambiguous] }] }
    event: { type: break, params: { tier: 4, category: duplicate-posting } }
  - name: ledger-mismatch
    conditions:
      all:
        - { fact: outcome, operator: equal, value: mismatch }
        - any:
            - { fact: delta_percent.gross, operator: greaterThan, value: 5% }
            - { fact: delta_percent.gross, operator: lessThan, value: -5% }
    event: { type: break, params: { tier: 4, category: ledger-mismatch } }
  - name: not-booked
    conditions: { all: [{ fact: outcome, operator: equal, value: missing }] }
    event: { type: break, params: { tier: 3, category: not-booked } }
`;
