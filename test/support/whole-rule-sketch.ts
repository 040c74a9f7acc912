import type { RecordValues } from '../../src/model/outcome.js';
import { stepsInYaml } from './adjust-yaml.js';
import type { AdjustSketch } from './reference-matching/adjustments.js';
import type { EuroRates } from './reference-matching/conversion.js';
import type { PlainVerdict } from './plain-verdicts.js';

/** A rule that does everything at once, as data: what becomes a workspace on the one hand, and plain functions on the other. */
export interface WholeRuleSketch {
  readonly adjust: Pick<AdjustSketch, 'steps' | 'round'>;
  readonly rates: readonly EuroRates[];
  readonly tariff: TariffSketch;
  readonly timing: TimingSketch;
  /** When the run takes place. */
  readonly asOf: string;
  readonly presence: 'both' | 'baseline';
  /** In the order in which they are asked. */
  readonly verdicts: readonly PlainVerdict[];
}

/** How far amounts may be apart, by the plan of a line. */
export interface TariffSketch {
  readonly unit: 'percent' | 'amount';
  readonly rows: readonly { readonly plan: string; readonly margin: string }[];
  /** Whether 5 % are allowed without a row, or without a margin in it. */
  readonly otherwise: boolean;
  /** Whether the lookup says what a pair without a row is. */
  readonly hasOnMissing: boolean;
}

export interface TimingSketch {
  /** Days after the end of the day of the record, or what the record says. */
  readonly due: number | 'field';
  /** Hours. */
  readonly grace: number;
}

/** The one day that is run, and how old a rate may be on the day of a price. */
export const wholeDay = '2026-11-04';
export const oldestRate = 2;

const columns = {
  no: 'NO',
  id: 'ID',
  day: 'DAY',
  priced_on: 'PRICED',
  due_on: 'DUE',
  plan: 'PLAN',
  quantity: 'QTY',
  gross: 'GROSS',
  fee: 'FEE',
  vat: 'VAT',
  currency: 'CUR',
} as const;

const entity = `tieout: 1
entity: line
identity: [no]
fields:
  no: { type: string, required: true }
  id: { type: string, required: true }
  day: { type: date, required: true }
  priced_on: { type: date }
  due_on: { type: date }
  plan: { type: string }
  quantity: { type: integer }
  gross: { type: money, currency: currency, precision: 18, scale: 2 }
  fee: { type: money, currency: currency, precision: 12, scale: 4 }
  vat: { type: decimal, precision: 9, scale: 4 }
  currency: { type: currency, required: true }
`;

const system = (name: string): string => `tieout: 1
system: ${name}
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  lines:
    entity: line
    fetch: { connection: share, path: '${name}_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map: [{ fields: { ${Object.entries(columns)
      .map((pair) => pair.join(': '))
      .join(', ')} } }]
`;

/** The workspace of a rule, with what both sides deliver on its day. */
export function wholeWorkspace(
  name: string,
  sketch: WholeRuleSketch,
  records: { readonly baseline: readonly RecordValues[]; readonly counterpart: readonly RecordValues[] },
): Readonly<Record<string, string>> {
  const date = wholeDay.replaceAll('-', '');
  return {
    'tieout.yaml': `tieout: 1\nworkspace: ${name}\ntiers: { default: { tier: 3, category: unclassified } }\n`,
    'entities/line.yaml': entity,
    'systems/shop.yaml': system(`shop-${name}`),
    'systems/ledger.yaml': system(`ledger-${name}`),
    'reference/daily.yaml': 'tieout: 1\nreference: daily\nkind: rates\nfile: daily.csv\ndate: Date\nbase: EUR\n',
    'reference/daily.csv': csvOf([
      'Date,USD,GBP',
      ...sketch.rates.map(({ day, USD, GBP }) => [day, USD, GBP].join(',')),
    ]),
    'reference/tariffs.yaml': `tieout: 1\nreference: tariffs\nkind: table\nfile: tariffs.csv\nkey: [plan]\nvalues: { margin: { type: ${
      sketch.tariff.unit === 'percent' ? 'percent' : 'decimal, precision: 9, scale: 2'
    } } }\n`,
    'reference/tariffs.csv': csvOf([
      'plan,margin',
      ...sketch.tariff.rows.map(({ plan, margin }) => `${plan},${margin}`),
    ]),
    'rules/whole.yaml': ruleOf(name, sketch),
    [`data/shop-${name}_${date}.csv`]: deliveryOf(records.baseline),
    [`data/ledger-${name}_${date}.csv`]: deliveryOf(records.counterpart),
  };
}

function ruleOf(name: string, { adjust, tariff, timing, presence, verdicts }: WholeRuleSketch): string {
  const { round, steps } = adjust;
  const due = timing.due === 'field' ? '{ field: due_on }' : `${timing.due}d`;
  const otherwise = tariff.otherwise ? ', else: 5%' : '';
  const onMissing = tariff.hasOnMissing ? ', onMissing: { tier: 2, category: no-row }' : '';
  return [
    'tieout: 1',
    `rule: whole-${name}`,
    'scope: { field: day, unit: day }',
    `baseline: { feed: shop-${name}/lines }`,
    `counterparts: { ledger: { feed: ledger-${name}/lines } }`,
    `presence: ${presence}`,
    'match: [{ name: line, key: [id] }]',
    `convert: { to: USD, rates: daily, asOf: priced_on, maxAge: ${oldestRate}d }`,
    `lookups: { tariff: { from: tariffs, by: [plan]${onMissing} } }`,
    ...(steps.length === 0 ? [] : [`adjust: [${steps.map((step) => stepsInYaml[step]).join(', ')}]`]),
    'compare:',
    '  quantity: exact',
    `  gross: { within: { lookup: tariff.margin${otherwise} }${round ? `, round: { to: ${round.to}, mode: ${round.mode} }` : ''} }`,
    `timing: { ledger: { due: ${due}, grace: ${timing.grace}h } }`,
    ...(verdicts.length === 0 ? [] : ['classify:']),
    ...verdicts.map(({ yaml }) => `  - ${yaml}`),
    '',
  ].join('\n');
}

function deliveryOf(records: readonly RecordValues[]): string {
  const lines = records.map((record) =>
    Object.keys(columns)
      .map((field) => String(record[field] ?? ''))
      .join(','),
  );
  return csvOf([Object.values(columns).join(','), ...lines]);
}

const csvOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
