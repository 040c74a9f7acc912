import type { RowChange, SourceTable } from '../../../config/index.js';
import type { Cause, MissingCode } from '../../../model/cause.js';
import type { CrosswalkPlan } from '../../../model/reference-plan.js';
import { refuse, runAgain } from './proposal.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';

/** A text this long may have been cut. */
const longestText = 200;

/** The rows that a crosswalk lacks, for the codes of which all partners say the same value. */
export function addEntries({ entries }: Cause, found: FoundIn): Proposal | Refusal {
  const crosswalk = found.plan.references[entries?.crosswalk ?? ''];
  if (!entries || crosswalk?.kind !== 'crosswalk') return refuse('the workspace has no such crosswalk any more');
  const { name, source } = crosswalk;
  if (source.kind === 'feed') return refuse(`the crosswalk '${name}' comes from ${source.feed}: complete it there`);
  const table = found.source.tables.get(source.path);
  if (!table) return refuse(`the file of the crosswalk '${name}' cannot be read`);
  const lacking = entries.codes.filter((code) => !hasEntry(crosswalk, table, code));
  if (lacking.length === 0)
    return refuse(`the crosswalk '${name}' has an entry for each of the codes by now: run again`);
  const rows = lacking.flatMap((code) => rowOf(crosswalk, table, code));
  if (rows.length === 0) {
    return refuse(
      `no record of the other side tells what '${name}' should say: ask whom it belongs to for the entries`,
    );
  }
  const untold = lacking.length - rows.length + entries.more;
  const rest = untold === 0 ? '' : `; of ${untold} more no record tells`;
  return {
    kind: 'proposal',
    message: `the records of the other side that agree in the rest of the key say what ${rows.length === 1 ? 'it is' : `these ${rows.length} are`}${rest}`,
    edit: { file: table.file, changes: [], rows },
    commands: runAgain(found),
  };
}

/** The rows of a code, as their days from and to; both empty: always. */
function daysOf({ key, validity }: CrosswalkPlan, table: SourceTable, { code }: MissingCode): readonly Days[] {
  const columns = key.map(({ column }) => table.columns.indexOf(column));
  const [from, to] = [validity?.from, validity?.to].map((title) => table.columns.indexOf(title ?? ''));
  return table.rows
    .filter((cells) => columns.every((column, index) => cells[column] === (code[index] ?? '')))
    .map((cells) => ({ from: cells[from ?? -1] ?? '', to: cells[to ?? -1] ?? '' }));
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whether the crosswalk was completed since. */
function hasEntry(crosswalk: CrosswalkPlan, table: SourceTable, code: MissingCode): boolean {
  const { days } = code;
  const holds = ({ from, to }: Days): boolean =>
    days === null || (from <= days.first && (to === '' || to >= days.last));
  return daysOf(crosswalk, table, code).some(holds);
}

/** A new row that holds from the first day on which the code was looked up until another row of it does; none where no value is told. */
function rowOf(crosswalk: CrosswalkPlan, table: SourceTable, code: MissingCode): readonly RowChange[] {
  const { key, value, validity } = crosswalk;
  const isWhole = code.code.every((part) => part !== null && part.length < longestText);
  if (code.value === null || !isWhole) return [];
  const first = code.days?.first ?? '';
  const next = daysOf(crosswalk, table, code)
    .map(({ from }) => from)
    .filter((from) => from > first)
    .toSorted()[0];
  const cells = new Map<string, string>([
    ...key.map(({ column }, index) => [column, code.code[index] ?? ''] as const),
    [value, code.value],
    ...(validity === null ? [] : ([[validity.from, first]] as const)),
    ...(validity === null || next === undefined ? [] : ([[validity.to, dayBefore(next)]] as const)),
  ]);
  return [{ row: null, cells: table.columns.map((title) => cells.get(title) ?? '') }];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
