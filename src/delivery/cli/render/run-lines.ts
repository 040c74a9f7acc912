import { namedDaysInWords } from '../../../model/date-range.js';
import type { NameScope } from '../../../model/rule-scope.js';
import { isCode, sentenceOf } from '../../../base/catalogue/index.js';
import type { Batch } from '../../../model/batch.js';
import { outcomes, ruleIdOf } from '../../../model/outcome.js';
import type { ControlTotal, CounterpartResult, Run } from '../../../model/outcome.js';
import { notArrivedInWords } from '../../../model/timing-in-words.js';
import { causeInWords, causeMoneyInWords } from '../../shared/cause-in-words.js';
import { severityLevels } from '../../../model/severity.js';
import type { Style } from '../../shared/style.js';
import { recordsIn } from '../../shared/documents/run-document.js';
import { driftLines } from './drift-lines.js';
import { heldRunLines } from './held-run-lines.js';
import { indent, renderPairs, renderTable } from './table.js';
import { count } from './words.js';

/** One run as a person reads it at a glance: what was read, where the records went, the money, and the breaks. */
export function runLines(
  run: Run,
  batches: readonly Batch[],
  style: Style,
  scopeName: string | null = null,
): readonly string[] {
  const heading = `${style.bold(ruleIdOf(run))} ${namedDaysInWords(run.scope, scopeName)} ${style.dim(run.id)}`;
  const body = [
    inputLines(run, batches, style),
    ...Object.entries(run.counterparts).flatMap(([name, result]) => [
      Object.keys(run.counterparts).length > 1 ? [style.bold(name)] : [],
      stateLines(run, name, style),
      contributionLines(result, style),
      bucketLines(result, style),
      timingLines(result),
      passLines(result, style),
      invariantLines(result, style),
      result.controlTotals.length > 0 ? totalLines(result, style) : [],
      nextCauseLines(run, result, style),
      ...(result.drift ?? []).map((drift) => driftLines(drift, style)),
    ]),
    run.failure === null
      ? [breakSentence(run, style), ...heldRunLines(run, style)]
      : [style.red(failureInWords(run.failure))],
  ];
  const blocks = body.filter((lines) => lines.length > 0);
  return [heading, ...blocks.flatMap((lines, index) => [...(index > 0 ? [''] : []), ...indent(lines)])];
}

function inputLines(run: Run, batches: readonly Batch[], style: Style): readonly string[] {
  const byId = new Map(batches.map((batch) => [batch.id, batch]));
  const inputs = run.inputs.map(({ side, feed, batches: ids }) => {
    return { side, feed, batches: ids.map((id) => byId.get(id)).filter((batch) => batch !== undefined) };
  });
  const rows = inputs.flatMap(({ side, feed, batches: read }) =>
    batchRows(read).map((cells) => [side, feed, ...cells]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { heading: 'side' },
    { heading: 'feed' },
    { heading: 'records', align: 'right' },
    { heading: 'quarantine', align: 'right' },
    { heading: 'dead letters', align: 'right' },
    { heading: 'batch' },
  ] as const;
  const isShort = inputs.some(({ batches: read }) => read.length > shownBatches);
  return [...renderTable(columns, rows, style.dim), ...(isShort ? [`All batches: tieout show ${run.id} --json`] : [])];
}

/** More batches of one feed are told as their latest, and the sums of all before. */
const shownBatches = 8;
const shownLatest = 5;

function batchRows(batches: readonly Batch[]): readonly (readonly string[])[] {
  const earlier = batches.length > shownBatches ? batches.slice(0, -shownLatest) : [];
  const rows = batches.slice(earlier.length).map((batch) => [...countCells([batch]), batch.id]);
  return earlier.length === 0 ? rows : [[...countCells(earlier), `${earlier.length} earlier batches`], ...rows];
}

function countCells(batches: readonly Batch[]): readonly string[] {
  const sum = (name: 'scanned' | 'quarantined' | 'deadLettered'): string =>
    String(batches.reduce((total, { counts }) => total + counts[name], 0));
  return [sum('scanned'), sum('quarantined'), sum('deadLettered')];
}

const left = ['superseded', 'deduplicated', 'deleted', 'reversed', 'otherDays'] as const;

/** How the records came out of several deliveries, or of one with more than was asked for; else there is nothing to say. */
function stateLines({ inputs, counterparts }: Run, name: string, style: Style): readonly string[] {
  const { [name]: result } = counterparts;
  if (!result) return [];
  const { state, contributing } = result;
  const sides = inputs.flatMap(({ side, counterpart, batches }) => {
    if (side === 'lookup' || (side === 'counterpart' && counterpart !== name)) return [];
    const counts = state[side];
    return batches.length === 1 && left.every((part) => counts[part] === 0) ? [] : [{ side, batches, counts }];
  });
  if (sides.length === 0) return [];
  const shown = left.filter((part) => sides.some(({ counts }) => counts[part] > 0));
  const columns = [
    { heading: 'out of' },
    { heading: 'deliveries', align: 'right' as const },
    ...['read', ...shown, 'judged'].map((part) => ({
      heading: part === 'otherDays' ? 'other days' : part,
      align: 'right' as const,
    })),
  ];
  const rows = sides.map(({ side, batches, counts }) => [
    side,
    ...[batches.length, counts.read, ...shown.map((part) => counts[part]), contributing[side]].map(String),
  ]);
  return renderTable(columns, rows, style.dim);
}

/** Of how many records what is judged was made; nothing where every record is judged on its own. */
function contributionLines(
  { records, contributing, deduplicated }: CounterpartResult,
  style: Style,
): readonly string[] {
  const sides = (['baseline', 'counterpart'] as const).filter((side) => contributing[side] !== records[side]);
  if (sides.length === 0) return [];
  const columns = [
    { heading: 'made of' },
    { heading: 'records', align: 'right' },
    { heading: 'deduplicated', align: 'right' },
    { heading: 'judged', align: 'right' },
  ] as const;
  const rows = sides.map((side) => [side, ...[contributing[side], deduplicated[side], records[side]].map(String)]);
  return renderTable(columns, rows, style.dim);
}

function bucketLines(result: CounterpartResult, style: Style): readonly string[] {
  const columns = [
    { heading: 'records' },
    { heading: 'baseline', align: 'right' },
    { heading: 'counterpart', align: 'right' },
  ] as const;
  const rows = outcomes
    .map((outcome) => [
      outcome,
      recordsIn(result.buckets, 'baseline', outcome),
      recordsIn(result.buckets, 'counterpart', outcome),
    ])
    .filter(([, baseline, counterpart]) => baseline !== 0 || counterpart !== 0);
  const total = ['total', result.records.baseline, result.records.counterpart];
  return renderTable(
    columns,
    [...rows, total].map((cells) => cells.map(String)),
    style.dim,
  );
}

/** How many lone records wait for a partner, or were to have one by now, and whether a feed is not there at all. */
function timingLines({ buckets, carried, notArrived }: CounterpartResult): readonly string[] {
  const lines = (['pending', 'late'] as const).flatMap((timing) => {
    const records = buckets.reduce((sum, bucket) => (bucket.timing === timing ? sum + bucket.records : sum), 0);
    const what = timing === 'pending' ? 'not judged: its partner is not due yet' : 'its partner was due';
    const several = timing === 'pending' ? 'not judged: their partners are not due yet' : 'their partners were due';
    return records === 0 ? [] : [`${count(records, 'missing record')} ${timing}, ${records === 1 ? what : several}`];
  });
  const other = carried ? carried.records.baseline + carried.records.counterpart : 0;
  if (other > 0)
    lines.push(`${count(other, 'record')} of other scopes paired, counted there; of this one they are carried`);
  if (!notArrived) return lines;
  const { isLate, since } = notArrived;
  const told = isLate ? `missed since ${since}, one break for all of it` : 'what it would bring is not judged';
  return [...lines, `${notArrivedInWords(notArrived)}: ${told}`];
}

/** Of how many pairs each invariant holds. */
function passLines({ passes = [] }: CounterpartResult, style: Style): readonly string[] {
  if (passes.length === 0) return [];
  const columns = [
    { heading: 'pass' },
    { heading: 'pairs', align: 'right' },
    { heading: 'refused', align: 'right' },
  ] as const;
  const rows = passes.map(({ name, pairs, refused }) => [name, String(pairs), String(refused)]);
  return renderTable(columns, rows, style.dim);
}

function invariantLines({ invariants = [] }: CounterpartResult, style: Style): readonly string[] {
  if (invariants.length === 0) return [];
  const columns = [
    { heading: 'invariant' },
    ...['true', 'false', 'unknown'].map((heading) => ({ heading, align: 'right' as const })),
  ];
  const rows = invariants.map((counts) => [counts.name, ...[counts.true, counts.false, counts.unknown].map(String)]);
  return renderTable(columns, rows, style.dim);
}

/** The same with where more of it is to be seen. */
function nextCauseLines({ id }: Run, result: CounterpartResult, style: Style): readonly string[] {
  const lines = causeLines(result, style);
  return lines.length === 0 ? [] : [...lines, `Examples, and what to do about it: tieout causes ${id}`];
}

/** What many breaks have in common: a line for each cause. */
export function causeLines({ causes = [] }: Pick<CounterpartResult, 'causes'>, style: Style): readonly string[] {
  if (causes.length === 0) return [];
  const columns = [
    { heading: 'in common' },
    { heading: 'breaks', align: 'right' },
    { heading: 'share', align: 'right' },
    { heading: 'money' },
  ] as const;
  const rows = causes.map((cause) => [
    causeInWords(cause),
    String(cause.breaks),
    `${cause.share} %`,
    causeMoneyInWords(cause),
  ]);
  return renderTable(columns, rows, style.dim);
}

const amounts = [
  'baseline',
  'counterpart',
  'difference',
  'explained',
  'tolerated',
  'pending',
  'setAside',
  'blocked',
  'deduplicated',
] as const;
const amountHeadings = { setAside: 'set aside', blocked: 'of it blocked' } as const;

function totalLines({ buckets, controlTotals }: CounterpartResult, style: Style): readonly string[] {
  const hasBlocked = buckets.some(({ outcome }) => outcome === 'blocked');
  const hasPending = controlTotals.some(({ pending }) => pending !== '0.00');
  const hasDeduplicated = controlTotals.some(({ deduplicated }) => deduplicated !== '0.00');
  const shown = amounts.filter(
    (name) =>
      (name !== 'blocked' || hasBlocked) &&
      (name !== 'deduplicated' || hasDeduplicated) &&
      (name !== 'pending' || hasPending),
  );
  const lines = [...new Set(controlTotals.flatMap((total) => (total.lines ?? []).map(({ name }) => name)))];
  const headings = shown.map((name) => (name === 'setAside' || name === 'blocked' ? amountHeadings[name] : name));
  const columns = [
    { heading: 'total of' },
    { heading: '' },
    ...[...headings, ...lines, 'residue'].map((heading) => ({ heading, align: 'right' as const })),
  ];
  const rows = controlTotals.map((total) => [
    total.field,
    total.currency,
    ...shown.map((name) => total[name]),
    ...lines.map((line) => lineOf(total, line)),
    total.residue,
  ]);
  return renderTable(columns, rows, style.dim);
}

/** What was taken away under a name; nothing where it is not of this field. */
function lineOf({ lines = [] }: ControlTotal, name: string): string {
  return lines.find((line) => line.name === name)?.amount ?? '';
}

function breakSentence({ breaks, counterparts, held }: Run, style: Style): string {
  const blocked = breaks.blocked > 0 ? `; ${breaks.blocked} left open, blocked` : '';
  const closed = `${answeredInWords(counterparts)}${breaks.closed > 0 ? `; ${breaks.closed} closed` : ''}${blocked}`;
  if (breaks.total === 0) return `${style.bold('no breaks')}${closed}`;
  const news = [
    [breaks.new, 'new'],
    [breaks.reopened, 'reopened'],
    [breaks.total - breaks.new - breaks.reopened, 'known before'],
  ] as const;
  const kept = news.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const parts = held && !held.released ? ['none of them kept'] : kept;
  const tiers = Object.entries(breaks.byTier)
    .filter(([, number]) => number > 0)
    .map(([tier, number]) => `tier ${tier}: ${number}`);
  const levels = severityLevels.toReversed().flatMap((level) => {
    const number = breaks.bySeverity?.[level] ?? 0;
    return number > 0 ? [`${level}: ${number}`] : [];
  });
  const told = [parts, tiers, levels].filter((words) => words.length > 0).map((words) => words.join(', '));
  return `${style.bold(count(breaks.total, 'break'))} (${told.join('; ')})${closed}`;
}

/** `; 3 compliant, 2 accepted`. */
function answeredInWords(counterparts: Run['counterparts']): string {
  const counts = (['compliant', 'accepted'] as const).map((kind) => {
    const number = Object.values(counterparts).reduce((sum, { verdicts }) => sum + (verdicts?.[kind] ?? 0), 0);
    return { kind, number };
  });
  const told = counts.filter(({ number }) => number > 0).map(({ kind, number }) => `${number} ${kind}`);
  return told.length === 0 ? '' : `; ${told.join(', ')}`;
}

function failureInWords({ code, parameters }: NonNullable<Run['failure']>): string {
  return isCode(code) ? sentenceOf({ code, parameters }) : code;
}

/** How many records wait for others that were set aside, and where those are. */
export function blockedNotes({ inputs, counterparts }: Run): readonly string[] {
  const buckets = Object.values(counterparts).flatMap((result) => result.buckets);
  const notes = inputs.flatMap(({ side, feed, setAside }) => {
    const other = side === 'baseline' ? 'counterpart' : 'baseline';
    const records = recordsIn(buckets, other, 'blocked');
    if (setAside === null || records === 0) return [];
    const [are, their] = records === 1 ? ['is', 'its partner is'] : ['are', 'their partners are'];
    return [
      `${count(records, 'record')} of the ${other} ${are} blocked: ${their} set aside. Next: tieout quarantine list --feed ${feed}`,
    ];
  });
  return [...new Set(notes)];
}

/** Runs, one per line. */
export function runTable(runs: readonly Run[], style: Style, nameScope: NameScope): readonly string[] {
  const columns = [
    { heading: 'run' },
    { heading: 'scope' },
    { heading: 'status' },
    { heading: 'breaks', align: 'right' },
    { heading: 'new', align: 'right' },
    { heading: 'closed', align: 'right' },
    { heading: 'finished' },
  ] as const;
  const rows = runs.map((run) => [
    run.id,
    namedDaysInWords(run.scope, nameScope(run)),
    run.status,
    ...[run.breaks.total, run.breaks.new, run.breaks.closed].map(String),
    run.finishedAt ?? '',
  ]);
  return renderTable(columns, rows, style.dim);
}

/** What a run was made with, for `show`. */
export function runPairs(run: Run): readonly string[] {
  return renderPairs([
    ['status', run.status],
    ['as of', run.asOf],
    ['started', run.startedAt],
    ['finished', run.finishedAt ?? '–'],
    ['configuration', run.configVersion],
    ['digest', run.digest ?? '–'],
    ['supersedes', run.supersedes ?? '–'],
  ]);
}
