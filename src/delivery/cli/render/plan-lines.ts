import { aggregateInWords } from '../../../model/aggregate-in-words.js';
import { convertInWords } from '../../../model/convert-in-words.js';
import { duplicatesInWords } from '../../../model/duplicates-in-words.js';
import type { EntityPlan } from '../../../model/entity-plan.js';
import { driftInWords } from '../../../model/drift-in-words.js';
import { invariantInWords } from '../../../model/invariant-in-words.js';
import { adjustInWords, roundInWords } from '../../../model/adjust-in-words.js';
import { limitsInWords } from '../../../model/limits-in-words.js';
import { lookupInWords } from '../../../model/lookup-in-words.js';
import type { ColumnMapping, FieldMapping } from '../../../model/map-plan.js';
import { passInWords } from '../../../model/pass-in-words.js';
import type { CounterpartPlan, FeedMap, FeedPlan, OptionValue, RulePlan, SidePlan } from '../../../model/plan.js';
import { policyInWords } from '../../../model/policy.js';
import { timingInWords } from '../../../model/timing-in-words.js';
import { toleranceInWords } from '../../../model/tolerance-in-words.js';
import type { PlannedVerdict } from '../../../model/verdict.js';
import type { FactorPlan } from '../../../model/severity.js';
import type { Style } from '../../shared/style.js';
import type { PartOfPlan } from '../../shared/documents/plan-document.js';
import { conditionInWords } from '../../../model/condition-in-words.js';
import { expressionInWords } from '../../../model/expression-in-words.js';
import { indent, renderPairs, renderTable } from './table.js';
import { parseText } from './parse-text.js';
import { valueInWords } from './break-lines.js';
import { visibleText } from './visible-text.js';
import { plannedInWords } from './verdict-in-words.js';

/** What a rule would do, defaults filled in, as a person reads it. */
export function planLines(part: PartOfPlan, style: Style): readonly string[] {
  const { rule, feeds, entities } = part;
  const blocks = [
    [style.bold(`rule ${rule.id}`), ...indent(ruleLines(part, style))],
    ...feeds.map((feed) => [style.bold(`feed ${feed.name}`), ...indent(feedLines(feed, style))]),
    ...entities.map((entity) => [style.bold(`entity ${entity.name}`), ...indent(entityLines(entity, style))]),
    [style.dim(`configuration ${part.version}`)],
  ];
  return blocks.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

function ruleLines({ environment, rule, changesOn, defaultTier }: PartOfPlan, style: Style): readonly string[] {
  return [
    ...renderPairs([
      ...(environment === null ? [] : [['environment', environment.name] as const]),
      ['baseline', sideText(rule.baseline)],
      ...aggregatePairs(rule.baseline),
      ...rule.counterparts.flatMap((side) => [
        ['counterpart', `${side.name}: ${sideText(side)}`] as const,
        ...aggregatePairs(side),
        ...(side.timing ? [['timing', `${side.name}: ${timingInWords(side.timing)}`] as const] : []),
      ]),
      ...(rule.presence === 'both' ? [] : [['presence', 'lone records of counterparts are excluded'] as const]),
      ['scope', scopeText(rule)],
      ...duplicatesPairs(rule),
      ...(rule.convert ? [['convert', convertInWords(rule.convert)] as const] : []),
      ...rule.passes.map((pass) => ['match', passInWords(pass)] as const),
      ...rule.lookups.map((lookup) => ['lookup', lookupInWords(lookup)] as const),
      ...rule.counterparts.flatMap(adjustPairs),
      ...invariantPairs(rule),
      ...(rule.drift ?? []).map((drift) => ['drift', driftInWords(drift)] as const),
      ...(rule.limits ? [['limits', limitsInWords(rule.limits)] as const] : []),
      ...(changesOn === null ? [] : [['changes', `on ${changesOn}: --date ${changesOn} shows it`] as const]),
    ]),
    '',
    ...rule.counterparts.flatMap((side, index) => [
      ...(index > 0 ? [''] : []),
      ...compareLines(side, rule.counterparts.length > 1, style),
    ]),
    '',
    ...classifyLines(rule, style),
    `else tier ${defaultTier.tier} ${defaultTier.category}`,
    ...severityLines(rule, style),
  ];
}

function sideText({ feed, where, because }: SidePlan): string {
  if (where === null) return feed;
  return `${feed} where ${expressionInWords(where)}${because === null ? '' : ` (because ${because})`}`;
}

type Told = readonly (readonly [label: string, text: string])[];

function aggregatePairs({ aggregate }: SidePlan): Told {
  return aggregate === null ? [] : [['in groups', aggregateInWords(aggregate)]];
}

function duplicatesPairs({ duplicates }: RulePlan): Told {
  const isDefault = duplicates.by === null && duplicates.resolve.kind === 'break';
  return isDefault ? [] : [['duplicates', duplicatesInWords(duplicates)]];
}

function adjustPairs({ name, adjust = [] }: CounterpartPlan): Told {
  return adjust.map((step) => ['adjust', adjustInWords(step, name)]);
}

function invariantPairs({ invariants, counterparts }: RulePlan): Told {
  const names = counterparts.map(({ name }) => name);
  return invariants.flatMap((invariant) =>
    invariantInWords(invariant, names).map((text) => ['invariant', text] as const),
  );
}

function scopeText({ scope }: RulePlan): string {
  return scope === null
    ? 'what was delivered for the date'
    : `records whose ${scope.field} is ${scope.unit === 'day' ? '' : 'in '}the ${scope.unit} of the run` +
        (scope.calendar === undefined ? '' : `, by the calendar ${scope.calendar}`);
}

function compareLines({ name, compare }: CounterpartPlan, isOneOfSeveral: boolean, style: Style): readonly string[] {
  const columns = [
    { heading: isOneOfSeveral ? `compare ${name}` : 'compare' },
    { heading: 'type' },
    { heading: 'allowed' },
    { heading: 'null is' },
  ] as const;
  const rows = compare.map(({ field, type, tolerance, nulls, round }) => [
    field,
    type.kind,
    [tolerance === null ? 'exact' : toleranceInWords(tolerance), ...(round ? [roundInWords(round)] : [])].join(', '),
    nulls === 'differ' ? 'a value of its own' : nulls,
  ]);
  return renderTable(columns, rows, style.dim);
}

function classifyLines({ classify }: RulePlan, style: Style): readonly string[] {
  const plain = classify.map(({ verdict }) => plainBreak(verdict));
  const isPlain = plain.every((verdict) => verdict !== null);
  const meanings = isPlain ? [{ heading: 'tier' }, { heading: 'category' }] : [{ heading: 'verdict' }];
  const columns = [{ heading: 'classify' }, ...meanings, { heading: 'when' }];
  const rows = classify.map(({ name, condition, verdict }) => {
    const cells = plainBreak(verdict);
    return [name, ...(isPlain && cells ? cells : [plannedInWords(verdict)]), conditionInWords(condition)];
  });
  return rows.length === 0 ? [] : renderTable(columns, rows, style.dim);
}

/** Tier and category of a break that says no more; else null. */
function plainBreak(verdict: PlannedVerdict): readonly string[] | null {
  if ('kind' in verdict || verdict.owner || verdict.action) return null;
  return [String(verdict.tier), verdict.category];
}

function severityLines({ severity, counterparts }: RulePlan, style: Style): readonly string[] {
  if (!severity) return [];
  const first = counterparts[0]?.name ?? '';
  const rows = severity.factors.map((factor) => {
    return [factor.name, factorInWords(factor, first), factor.points.map((point) => point.join(' → ')).join(', ')];
  });
  const levels = Object.entries(severity.levels).map(([level, from]) => `${level} from ${from}`);
  const columns = [{ heading: 'severity' }, { heading: 'of' }, { heading: 'points' }];
  return ['', ...renderTable(columns, rows, style.dim), `low, ${levels.join(', ')}`];
}

/** What the number of a factor is, for a counterpart. */
function factorInWords(factor: FactorPlan, counterpart: string): string {
  if ('history' in factor) {
    const { by, days } = factor.history;
    return `breaks with the same ${by.join(', ')} in the ${days} ${days === 1 ? 'day' : 'days'} before`;
  }
  const expression = factor.asked[counterpart];
  return expression ? expressionInWords(expression) : '';
}

function feedLines(feed: FeedPlan, style: Style): readonly string[] {
  const { options, settings } = feed.fetch;
  const written = [...Object.entries(options), ...Object.entries(settings)];
  const told = written.map(([name, value]) => `${name} ${optionText(value)}`);
  return [
    ...renderPairs([
      ['fetch', `${[feed.fetch.plugin, ...told].join(', ')}, path ${feed.fetch.path}`],
      ['policy', policyInWords(feed.fetch.policy)],
      ['parse', `${parseText(feed.parse)}${feed.compression === 'auto' ? '' : `, compression ${feed.compression}`}`],
      ['entity', feed.entity],
    ]),
    ...feed.maps.flatMap((map, index) => mapLines(map, feed.maps[index - 1], style)),
  ];
}

/** A map whole; one after another by what it says differently. */
function mapLines({ since, map }: FeedMap, earlier: FeedMap | undefined, style: Style): readonly string[] {
  const before = new Map(earlier?.map.map((mapping) => [mapping.field, mappingText(mapping)]));
  const rows = map
    .map((mapping) => [mapping.field, mappingText(mapping)] as const)
    .filter(([field, text]) => before.get(field) !== text);
  const heading = since === null ? [] : [`deliveries since ${since}${earlier ? ', the rest as before' : ''}`];
  return ['', ...heading, ...renderTable([{ heading: 'field' }, { heading: 'made from' }], rows, style.dim)];
}

function optionText(value: OptionValue): string {
  if (typeof value === 'string') return value;
  if ('secret' in value) return `{ secret: ${value.secret} }`;
  if ('texts' in value)
    return Object.entries(value.texts)
      .map(([name, text]) => `${name} ${text}`)
      .join(', ');
  return value.join(', ');
}

function mappingText(mapping: FieldMapping): string {
  switch (mapping.kind) {
    case 'crosswalk':
      return crosswalkText(mapping);
    case 'constant':
      return `the value ${valueInWords(mapping.value)}`;
    case 'expression':
      return expressionInWords(mapping.expression);
    case 'position':
      return `the position within ${mapping.within.join(', ')}`;
    case 'hash':
      return `the hash of ${mapping.fields.join(', ')}`;
    case 'column':
      return columnText(mapping);
  }
}

function crosswalkText({ columns, reference, asOf }: Extract<FieldMapping, { kind: 'crosswalk' }>): string {
  const named = `${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`;
  return `${named} through crosswalk ${reference}${asOf === null ? '' : ` as of ${asOf}`}`;
}

function columnText(mapping: ColumnMapping): string {
  const { column, decimal, values } = mapping;
  const listed = Object.entries(values).map(([text, value]) => `'${visibleText(text)}' is ${valueInWords(value)}`);
  const notes = [
    ...noteOf('format', mapping.format),
    ...noteOf('zone', zoneText(mapping)),
    ...noteOf('business day from', mapping.cutoff),
    ...noteOf('if twice the', mapping.ambiguous),
    ...(decimal === '.' ? [] : [`decimal mark '${decimal}'`]),
    ...noteOf('thousands mark', quoted(mapping.group)),
    ...noteOf('below zero', mapping.negative === 'leading' ? null : `with ${negativeText[mapping.negative]}`),
    ...noteOf('symbol', quoted(mapping.symbol)),
    ...listed,
    ...noteOf('absent:', mapping.empty === null ? null : valueInWords(mapping.empty)),
  ];
  return notes.length === 0 ? `column ${column}` : `column ${column} (${notes.join(', ')})`;
}

const negativeText = { trailing: 'the sign behind', parentheses: 'parentheses' } as const;

function noteOf(label: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${label} ${value}`];
}

function quoted(mark: string | null): string | null {
  return mark === null ? null : `'${visibleText(mark)}'`;
}

function zoneText({ timezone }: ColumnMapping): string | null {
  if (typeof timezone !== 'string') return `of ${timezone.field}`;
  return timezone === 'UTC' ? null : timezone;
}

function entityLines({ identity, fields, checks }: EntityPlan, style: Style): readonly string[] {
  const columns = [{ heading: 'field' }, { heading: 'type' }, { heading: 'required' }, { heading: 'default' }] as const;
  const rows = fields.map((field) => [
    field.name,
    field.type.kind,
    field.required ? 'yes' : 'no',
    field.default === null ? '' : valueInWords(field.default),
  ]);
  return [
    ...renderPairs([['identity', identity.join(', ')]]),
    '',
    ...renderTable(columns, rows, style.dim),
    ...checks.map(({ name, condition, tier }) => `refuse ${name} (tier ${tier}) when ${conditionInWords(condition)}`),
  ];
}
