import { daysInWords } from '../../../model/date-range.js';
import { ruleIdOf } from '../../../model/outcome.js';
import type { BreakEvent, KeptBreak } from '../../../model/kept-break.js';
import type { Side } from '../../../model/outcome.js';
import type { Correction } from '../../../model/verdict.js';
import type { ExplainedRecord, Explanation } from '../../../run/explain-break.js';
import { broughtValues } from '../../../model/adjust-in-words.js';
import { convertedInWords } from '../../../model/converted-in-words.js';
import { askedInWords } from '../../../model/asked-in-words.js';
import type { ExplainedLookup } from '../../../run/explain-lookups.js';
import type { MemberRecords } from '../../../run/explain-members.js';
import type { Style } from '../../shared/style.js';
import { keyInWords, valueInWords } from './break-lines.js';
import { memberLines, refusalLines } from './refusal-lines.js';
import { nearestLines } from './nearest-lines.js';
import { responsibilityPairs } from './responsibility-lines.js';
import { indent, renderPairs, renderTable } from './table.js';
import { isUsual, verdictInWords } from './verdict-in-words.js';
import { visibleText } from './visible-text.js';
import { count } from './words.js';

/** The proof of a break: what it is, both records and where they stand, the arithmetic, and who decided. */
export function explanationLines(explanation: Explanation, style: Style): readonly string[] {
  const { fields, lonely, paired } = explanation;
  const sections: readonly Section[] = [
    ['', headLines(explanation, style)],
    ['records', recordTable(explanation, style)],
    ...arrivals(explanation, 'baseline'),
    ...arrivals(explanation, 'counterpart'),
    ['converted', convertedLines(explanation)],
    ['looked up', explanation.lookups.flatMap(lookupLines)],
    ['brought to like', adjustedLines(explanation.break)],
    ['records of the group', memberLines(explanation.break.difference)],
    ['candidates', refusalLines(explanation.break.difference, explanation.candidates)],
    [
      'why',
      [
        ...[paired, lonely].filter((sentence) => sentence !== null),
        ...fields.map(({ field, sentence }) => `${field}: ${sentence}`),
      ],
    ],
    ['nearest', nearestLines(explanation)],
    ['severity', severityLines(explanation.break, style)],
    ['to be corrected', (explanation.break.corrections ?? []).map(correctionLine)],
    ['decided by', traceLines(explanation, style)],
    ['history', explanation.break.history.map(eventLine)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([heading, lines]) => (heading === '' ? lines : ['', style.bold(heading), ...indent(lines)]));
}

function convertedLines({ break: { difference } }: Explanation): readonly string[] {
  return (['baseline', 'counterpart'] as const).flatMap((side) => {
    const record = difference[side];
    return record === null ? [] : convertedInWords(record).map((line) => `${side} ${line}`);
  });
}

function headLines({ break: kept, verdict, responsible, configVersion }: Explanation, style: Style): readonly string[] {
  return [
    `${style.bold(`break ${kept.id}`)} ${kept.status}`,
    ...indent(
      renderPairs([
        ['what', `${kept.difference.outcome}, ${verdictInWords(verdict)}`],
        ...(isUsual(verdict) ? [] : [['action', verdict.action] as const]),
        ['key', keyInWords(kept.difference.key)],
        ['rule', `${ruleIdOf(kept)}, ${daysInWords(kept.scope)}, counterpart ${kept.counterpartName}`],
        ...responsibilityPairs(responsible),
        ['seen', `in ${count(kept.runs, 'run')}, last in ${kept.run}`],
        ['configuration', configVersion],
      ]),
    ),
  ];
}

/** Field by field, both records; a mark where they differ and may not. */
function recordTable({ sides, fields }: Explanation, style: Style): readonly string[] {
  const differing = new Set(fields.map(({ field }) => field));
  const names = [...new Set([...fieldsOf(sides.baseline), ...fieldsOf(sides.counterpart)])];
  const rows = names.map((field) => [
    differing.has(field) ? '≠' : '',
    field,
    cellOf(sides.baseline, field),
    cellOf(sides.counterpart, field),
    madeFrom(sides, field),
  ]);
  const columns = [
    { heading: '' },
    { heading: 'field' },
    { heading: 'baseline' },
    { heading: 'counterpart' },
    { heading: 'made from' },
  ] as const;
  const [heading = '', ...lines] = renderTable(columns, rows, style.dim);
  return [heading, ...lines.map((line) => (line.startsWith('≠') ? style.red(line) : line))];
}

function fieldsOf(record: ExplainedRecord | null): readonly string[] {
  return record === null ? [] : record.fields.map(({ field }) => field);
}

function cellOf(record: ExplainedRecord | null, name: string): string {
  const found = record?.fields.find(({ field }) => field === name);
  return found === undefined ? '–' : valueInWords(found.value);
}

function madeFrom(sides: Explanation['sides'], name: string): string {
  const words = [sides.baseline, sides.counterpart].map(
    (record) => record?.fields.find(({ field }) => field === name)?.from,
  );
  return [...new Set(words.filter((word) => word !== undefined))].join(' | ');
}

type Section = readonly [heading: string, lines: readonly string[]];

/** A record as it arrived, or those that it was made of. */
function arrivals({ sides, members }: Explanation, side: Side): readonly Section[] {
  const made = members[side];
  if (made === null) return [[`${side} as it arrived`, arrivalLines(sides[side])]];
  return [
    [`${side} is made of ${count(made.members.count, 'record')}`, madeOfLines(made.members)],
    [`deduplicated of the ${side}: ${count(made.deduplicated.count, 'record')}`, madeOfLines(made.deduplicated)],
  ];
}

function madeOfLines({ count: all, first }: MemberRecords): readonly string[] {
  const lines = first.map(({ source, line, rawText }) => `${visibleText(source)}:${line}  ${visibleText(rawText)}`);
  return all > first.length ? [...lines, `and ${all - first.length} more`] : lines;
}

function arrivalLines(record: ExplainedRecord | null): readonly string[] {
  if (record === null) return [];
  const answered = record.fetchedAt === null ? '' : `, answered at ${record.fetchedAt}`;
  return [
    `${visibleText(record.source)}:${record.line} (record ${record.record}, byte ${record.byteOffset})`,
    `batch ${record.batch}, payload sha256 ${record.payloadSha256}${answered}`,
    `read with the map ${record.map.since === null ? 'of the beginning' : `since ${record.map.since}`}, version ${record.map.version}`,
    visibleText(record.rawText),
  ];
}

/** A value as it was delivered, what each step made of it, and as it was compared. */
function adjustedLines({ difference }: Explanation['break']): readonly string[] {
  return broughtValues(difference.adjusted).map(({ side, field, steps, compared }) => {
    const delivered = valueInWords(difference[side]?.values[field] ?? null);
    const told = steps.map(({ name, amount }) => `${name} ${amount === null ? 'unknown' : signed(amount)}`);
    return `${side} ${field}: ${[delivered, ...told].join(', ')}: compared as ${compared ?? 'unknown'}`;
  });
}

function signed(amount: string): string {
  return amount.startsWith('-') ? amount : `+${amount}`;
}

/** What was asked of a table, what its row says, and where the row stands. */
function lookupLines(lookup: ExplainedLookup): readonly string[] {
  const { name, reference, row, values } = lookup;
  const asked = `${name}: ${reference}, by ${askedInWords(lookup)}`;
  if (row === null) return [`${asked}: ${lookup.missing === 'several-rows' ? 'several rows' : 'no row'}`];
  const said = Object.entries(values).map(([column, value]) => `${column} ${valueInWords(value)}`);
  return [
    `${asked}: ${said.join(', ')}`,
    `${visibleText(row.source)}:${row.line} (record ${row.record}, byte ${row.byteOffset})`,
    visibleText(row.rawText),
  ];
}

function traceLines({ trace, decidedBy, missingRow }: Explanation, style: Style): readonly string[] {
  const steps = trace.map(({ rule, held, expired }) => {
    if (expired !== undefined) return style.dim(`${rule}: expired, it held until ${expired}`);
    const decided = rule === decidedBy ? ' ← decided' : '';
    return held ? `${rule}: holds${decided}` : style.dim(`${rule}: does not hold`);
  });
  if (decidedBy !== null) return steps;
  const otherwise = missingRow === null ? 'the default of the workspace' : `onMissing of lookup ${missingRow}`;
  return [...steps, `none holds: ${otherwise}`];
}

/** The score, and what each factor is worth. */
function severityLines({ severity }: KeptBreak, style: Style): readonly string[] {
  if (!severity) return [];
  const columns = [
    { heading: 'factor' },
    { heading: 'value', align: 'right' },
    { heading: 'points', align: 'right' },
  ] as const;
  const rows = severity.factors.map(({ name, value, points }) => [name, value ?? 'unknown', points]);
  return [`${severity.level}, ${severity.score}`, ...renderTable(columns, rows, style.dim)];
}

/** `acme-erp, receipt_no R1: gross 10.60 → 10.00`. */
function correctionLine({ system, key, field, from, to }: Correction): string {
  return `${system}, ${keyInWords(key)}: ${field} ${valueInWords(from)} → ${valueInWords(to)}`;
}

function eventLine({ at, event, run, before, after }: BreakEvent): string {
  const states = [before, after].filter((state) => state !== null);
  const words = states.map(({ outcome, tier, category, verdict, reason = null }) => {
    return `${outcome}, ${verdictInWords({ kind: verdict ?? 'break', tier, category, reason })}`;
  });
  return `${at} ${event} by ${run}${words.length === 0 ? '' : `: ${[...new Set(words)].join(' → ')}`}`;
}
