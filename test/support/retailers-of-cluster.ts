/** The names of retailers, in order. */
export function retailersOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `shop-${String(index + 1).padStart(2, '0')}`);
}

/** Business dates from 2026-03-01 on. */
export function daysOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
}

interface Size {
  readonly retailers: number;
  readonly days: number;
  /** Of one retailer on one day. */
  readonly records: number;
}

/** A workspace of shops that each deliver what their tills sold, and one ledger of them all, which has mistakes. */
export function clusterWorkspace({ retailers, days, records }: Size): ReadonlyMap<string, string> {
  const texts = new Map(Object.entries(documents));
  for (const name of retailersOf(retailers)) texts.set(`systems/${name}.yaml`, system(name));
  for (const day of daysOf(days)) {
    const date = day.replaceAll('-', '');
    const booked: string[] = [];
    for (const [shop, name] of retailersOf(retailers).entries()) {
      const sold = Array.from({ length: records }, (_, line) => `R${line},${day},${line}.${10 + ((line + shop) % 80)}`);
      texts.set(`data/${name}/sales_${date}.csv`, `receipt,day,gross\n${sold.join('\n')}\n`);
      // Some are not booked, some with another amount, and some twice.
      for (const [line, text] of sold.entries()) {
        if (line % 97 === 5) continue;
        const [receipt = '', , gross = ''] = text.split(',');
        booked.push(`${name},${receipt},${day},${line % 89 === 7 ? `1${gross}` : gross}`);
        if (line % 101 === 9) booked.push(`${name},${receipt},${day},${gross}`);
      }
    }
    texts.set(`data/ledger/postings_${date}.csv`, `shop,receipt,day,gross\n${booked.join('\n')}\n`);
  }
  return texts;
}

const documents = {
  'tieout.yaml': `tieout: 1
workspace: shops
queue: { lease: 5s, base: 1s, max: 2s, attempts: 50 }
`,
  'entities/sale.yaml': `tieout: 1
entity: sale
identity: [shop, receipt]
fields:
  shop: { type: string, required: true }
  receipt: { type: string, required: true }
  day: { type: date, required: true }
  gross: { type: decimal, precision: 18, scale: 2, required: true }
`,
  'systems/ledger.yaml': `tieout: 1
system: ledger
role: erp
connections: { share: { plugin: file, options: { directory: data/ledger } } }
feeds:
  postings:
    entity: sale
    fetch: { connection: share, path: 'postings_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map:
      - fields: { shop: shop, receipt: receipt, day: day, gross: gross }
`,
  'rules/tills-vs-ledger.yaml': `tieout: 1
rule: tills-vs-ledger
for: { each: system, having: { role: pos }, as: shop }
scope: { field: day, unit: day, horizon: { from: -999d, to: 0d } }
schedule: { after: feeds }
baseline: { feed: '\${shop}/sales' }
counterparts:
  ledger: { feed: ledger/postings, where: 'field.shop = shop.name', because: one ledger holds all shops }
match:
  - { name: exact, key: [shop, receipt] }
compare: { gross: exact }
`,
};

function system(name: string): string {
  return `tieout: 1
system: ${name}
role: pos
connections: { share: { plugin: file, options: { directory: data/${name} } } }
feeds:
  sales:
    entity: sale
    fetch: { connection: share, path: 'sales_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map:
      - fields: { shop: { value: ${name} }, receipt: receipt, day: day, gross: gross }
`;
}
