/** The texts of a workspace by their paths, relative to it. */
export type WorkspaceTexts = ReadonlyMap<string, string>;

/**
 * A workspace of many retailers, each a file of its own made of one of three templates; one ledger; one rule for all of
 * them, with overrides for the first ones. Retailers are numbered, so that a larger workspace holds a smaller one.
 */
export function retailerWorkspace(sizes: { readonly retailers: number; readonly overrides: number }): WorkspaceTexts {
  const numbers = Array.from({ length: sizes.retailers }, (_, index) => index + 1);
  return new Map([
    ['tieout.yaml', workspace],
    ['entities/sale.yaml', entity],
    ...templates.map(({ name, text }) => [`systems/templates/${name}.yaml`, text] as const),
    ['systems/ledger.yaml', ledger],
    ...numbers.map((number) => [`systems/retailers/${retailerName(number)}.yaml`, retailer(number)] as const),
    ['rules/tills-vs-ledger.yaml', rule(numbers.slice(0, sizes.overrides))],
  ]);
}

/** `retailer-007` */
export function retailerName(number: number): string {
  return `retailer-${String(number).padStart(3, '0')}`;
}

const workspace = `tieout: 1
workspace: many-retailers
environments:
  test: { variables: { deliveries: data/test }, readOnly: true }
  live: { variables: { deliveries: data/live } }
teams: { finance: { contact: finance@example.com }, stores: {} }
`;

const entity = `tieout: 1
entity: sale
identity: [retailer, receipt, line]
fields:
  retailer: { type: string, required: true }
  receipt: { type: string, required: true, normalize: [trim, upper] }
  line: { type: integer, required: true }
  day: { type: date, required: true }
  quantity: { type: integer, required: true }
  gross: { type: money, currency: currency, required: true }
  net: { type: money, currency: currency, scale: 6, required: true }
  currency: { type: currency, required: true }
  is_return: { type: boolean, default: false }
checks:
  - name: negative-sale
    conditions: { all: [{ fact: is_return, operator: equal, value: false }, { fact: quantity, operator: lessThan, value: 0 }] }
    event: { type: reject, params: { tier: 3, message: A sale cannot have a negative quantity } }
`;

interface Template {
  readonly name: string;
  readonly text: string;
}

/** Three ways to deliver the same: another delimiter and decimal mark, and a net amount that has to be computed. */
const templates: readonly Template[] = [
  template('tills-comma', ',', 'gross: GROSS', 'net: NET'),
  template('tills-semicolon', ';', "gross: { from: GROSS, decimal: ',' }", "net: { from: NET, decimal: ',' }"),
  template(
    'tills-net',
    '|',
    'gross: GROSS',
    'net: { expr: field.gross * (1 - param.vat) }',
    'vat: { type: decimal, default: 0.2 }',
  ),
];

function template(name: string, delimiter: string, gross: string, net: string, parameter?: string): Template {
  const more = parameter === undefined ? '' : `\n  ${parameter}`;
  const text = `tieout: 1
template: ${name}
parameters:
  retailer: { type: string }
  timezone: { type: timezone }
  currency: { type: currency }${more}
role: pos
owner: { team: stores }
timezone: \${param.timezone}
connections:
  drop: { plugin: file, options: { directory: '\${var.deliveries}/\${param.retailer}' } }
feeds:
  sales:
    entity: sale
    fetch: { connection: drop, path: 'sales_\${date:yyyyMMdd}.csv' }
    parse: { format: csv, delimiter: '${delimiter}' }
    map:
      - fields:
          retailer: { value: '\${param.retailer}' }
          receipt: RECEIPT
          line: { position: { within: [receipt] } }
          day: { from: SOLD_AT, format: 'yyyy-MM-dd HH:mm' }
          quantity: QTY
          ${gross}
          ${net}
          currency: { value: '\${param.currency}' }
          is_return: { expr: raw."RECEIPT" like 'C%' }
`;
  return { name, text };
}

const ledger = `tieout: 1
system: ledger
role: erp
owner: { team: finance }
connections:
  export: { plugin: file, options: { directory: '\${var.deliveries}/ledger' } }
feeds:
  postings:
    entity: sale
    fetch: { connection: export, path: '\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map:
      - fields:
          retailer: RETAILER
          receipt: RECEIPT
          line: LINE
          day: DAY
          quantity: QTY
          gross: GROSS
          net: NET
          currency: CURRENCY
`;

const places = [
  { timezone: 'America/Chicago', currency: 'USD' },
  { timezone: 'Europe/London', currency: 'GBP' },
  { timezone: 'Europe/Berlin', currency: 'EUR' },
  { timezone: 'Asia/Tokyo', currency: 'JPY' },
] as const;

function retailer(number: number): string {
  const name = retailerName(number);
  const { timezone, currency } = places[number % places.length] ?? places[0];
  return `tieout: 1
system: ${name}
template: ${templates[number % templates.length]?.name ?? ''}
with: { retailer: ${name}, timezone: ${timezone}, currency: ${currency} }
tags: { kind: retailer, contract: ${number % 5 === 0 ? 'commission' : 'own'} }
`;
}

function rule(overridden: readonly number[]): string {
  const overrides = overridden.map((number) => {
    const until = number % 4 === 0 ? ', until: 2099-12-31' : '';
    return `\n  ${retailerName(number)}: { gross_tolerance: ${(number % 5) + 1}%, because: contract ${number}${until} }`;
  });
  return `tieout: 1
rule: tills-vs-ledger
owner: { team: finance }
for: { each: system, having: { role: pos, tags: { kind: retailer } }, as: retailer }
parameters:
  gross_tolerance: { type: tolerance, default: 2% }
  smallest: { type: decimal, default: 0.01 }
${overrides.length > 0 ? `overrides:${overrides.join('')}\n` : ''}scope: { field: day, unit: day }
baseline: { feed: '\${retailer}/sales', where: abs(field.gross) >= param.smallest, because: nothing smaller is booked }
counterparts:
  ledger: { feed: ledger/postings, where: field.retailer = retailer.name, because: one ledger holds all retailers }
match: [{ name: line, key: [retailer, receipt, line] }]
compare:
  quantity: exact
  gross: { within: '\${param.gross_tolerance}' }
  net: { within: 5% }
  currency: exact
classify:
  - name: not-booked-commission
    conditions: { all: [{ fact: outcome, operator: equal, value: missing }, { fact: retailer.tags.contract, operator: equal, value: commission }] }
    event: { type: break, params: { tier: 3, category: commission-not-booked } }
  - name: not-booked
    conditions: { all: [{ fact: outcome, operator: equal, value: missing }] }
    event: { type: break, params: { tier: 4, category: not-booked } }
`;
}
