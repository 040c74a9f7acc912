import type { WorkspaceTexts } from './retailers.js';

/**
 * A workspace of so many systems and as many rules, each rule between a system and the next one: every second system is
 * made of a template, every one has expressions, every rule has a filter and conditions of its own.
 */
export function pairWorkspace(size: number): WorkspaceTexts {
  const numbers = Array.from({ length: size }, (_, index) => index);
  return new Map([
    ['tieout.yaml', 'tieout: 1\nworkspace: many-pairs\nteams: { finance: {} }\n'],
    ['entities/line.yaml', entity],
    ['systems/template.yaml', template],
    ...numbers.map((number) => [`systems/made/system-${number}.yaml`, system(number)] as const),
    ...numbers.map((number) => [`rules/rule-${number}.yaml`, rule(number, (number + 1) % size)] as const),
  ]);
}

const entity = `tieout: 1
entity: line
identity: [receipt, line_no]
fields:
  receipt: { type: string, required: true }
  line_no: { type: integer, required: true }
  day: { type: date, required: true }
  quantity: { type: integer, required: true }
  gross: { type: money, currency: currency, required: true }
  net: { type: money, currency: currency, scale: 6, required: true }
  currency: { type: currency, required: true }
  is_return: { type: boolean, default: false }
`;

/** What follows the head of a system; each number makes another text of its expression. */
function body(number: number, timezone: string, delimiter: string): string {
  return `role: ${number % 2 === 0 ? 'pos' : 'erp'}
timezone: ${timezone}
connections: { drop: { plugin: file, options: { directory: data/${number} } } }
feeds:
  sales:
    entity: line
    fetch: { connection: drop, path: '\${date:yyyyMMdd}.csv' }
    parse: { format: csv, delimiter: '${delimiter}' }
    map:
      - fields:
          receipt: RECEIPT
          line_no: { position: { within: [receipt] } }
          day: { from: DAY, format: dd.MM.yyyy }
          quantity: QTY
          gross: GROSS
          net: { expr: "field.gross * ${(100 - (number % 25)) / 100} + case when field.is_return then ${number} else 0 end" }
          currency: CURRENCY
          is_return: { expr: raw."RECEIPT" like 'C${number}%' }
`;
}

const template = `tieout: 1
template: tills
parameters: { timezone: { type: timezone }, delimiter: { type: string, default: ',' } }
${body(0, '${param.timezone}', '${param.delimiter}')}`;

function system(number: number): string {
  const head = `tieout: 1\nsystem: system-${number}\nowner: { team: finance }\n`;
  if (number % 2 === 1) return head + body(number, 'Europe/London', ';');
  return `${head}template: tills\nwith: { timezone: America/Chicago }\ntags: { region: region-${number % 10} }\n`;
}

function rule(number: number, other: number): string {
  return `tieout: 1
rule: rule-${number}
owner: { team: finance }
parameters: { tolerance: { type: tolerance, default: ${(number % 5) + 1}% }, largest: { type: decimal, default: ${number + 1000} } }
scope: { field: day, unit: day }
baseline: { feed: system-${number}/sales, where: abs(field.gross) < param.largest + ${number}, because: larger ones are checked by hand }
counterparts: { other: { feed: system-${other}/sales } }
match: [{ name: line, key: [receipt, line_no] }]
compare: { quantity: exact, currency: exact, gross: { within: '\${param.tolerance}' }, net: { within: 10% } }
classify:
  - name: twice
    priority: 10
    conditions: { all: [{ fact: outcome, operator: in, value: [duplicate, ambiguous] }] }
    event: { type: break, params: { tier: 4, category: twice } }
  - name: far-off
    conditions:
      all:
        - { fact: outcome, operator: equal, value: mismatch }
        - any:
            - { fact: delta_percent.gross, operator: greaterThan, value: ${20 + (number % 30)}% }
            - { fact: delta_percent.gross, operator: lessThan, value: -${20 + (number % 30)}% }
    event: { type: break, params: { tier: 4, category: far-off } }
  - name: not-there
    conditions: { all: [{ fact: outcome, operator: equal, value: missing }] }
    event: { type: break, params: { tier: 3, category: not-there } }
`;
}
