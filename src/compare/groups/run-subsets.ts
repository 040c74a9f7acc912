import type { Cell, Session } from '../../engine/session.js';
import { candidatesTold, linesTold, refuse, refuseTied } from '../match/refusals.js';
import { allowedSums, integerOf } from './allowed-sums.js';
import { findSubset } from './find-subset.js';
import type { SubsetPass } from './subset-pass.js';

/** A record, and the candidates that may make it up, in order of content. */
interface Lines {
  readonly one: string;
  readonly amount: bigint;
  readonly currency: string | null;
  readonly ids: string[];
  readonly amounts: bigint[];
}

/** Statements to write, of which many are written at once. */
interface Page {
  readonly found: string[];
  readonly tied: string[];
  readonly exhausted: string[];
}

const rowsAtOnce = 1000;

/** Asks for each record which of its candidates make it up, and writes down the answers; one record is held at a time. */
export async function runSubsets(session: Session, pass: SubsetPass): Promise<void> {
  for (const statement of pass.open) await session.execute(statement);
  let page: Page = { found: [], tied: [], exhausted: [] };
  for await (const lines of recordByRecord(session.stream(pass.lines))) {
    answer(pass, lines, page);
    if (page.found.length + page.tied.length + page.exhausted.length < rowsAtOnce) continue;
    await write(session, pass, page);
    page = { found: [], tied: [], exhausted: [] };
  }
  await write(session, pass, page);
  for (const statement of pass.close) await session.execute(statement);
}

async function* recordByRecord(portions: AsyncIterable<readonly (readonly Cell[])[]>): AsyncGenerator<Lines> {
  let lines: Lines | null = null;
  for await (const portion of portions) {
    for (const [one, id, amount, candidate, currency] of portion) {
      if (lines?.one !== String(one)) {
        if (lines) yield lines;
        const known = typeof currency === 'string' ? currency : null;
        lines = { one: String(one), amount: integerOf(String(amount)), currency: known, ids: [], amounts: [] };
      }
      lines.ids.push(String(id));
      lines.amounts.push(integerOf(String(candidate)));
    }
  }
  if (lines) yield lines;
}

function answer({ tolerance, scale, one, nodes }: SubsetPass, lines: Lines, page: Page): void {
  const { amount, currency, amounts, ids } = lines;
  const { least, most } = allowedSums(tolerance, { amount, scale, currency, side: one });
  const found = findSubset({ amounts, least, most, nodes });
  const idsOf = (subset: readonly number[]): readonly string[] => subset.map((index) => ids[index] ?? '');
  switch (found.kind) {
    case 'unique':
      page.found.push(...idsOf(found.subset).map((id) => `(${lines.one}, ${id})`));
      return;
    case 'tie': {
      const lists = found.subsets.map((subset) => idsOf(subset).slice(0, linesTold)).flat();
      const sizes = JSON.stringify(found.subsets.map(({ length }) => length));
      page.tied.push(`(${lines.one}, ${ids.length}, [${lists.join(', ')}], '${sizes}')`);
      return;
    }
    case 'exhausted':
      page.exhausted.push(`(${lines.one}, ${ids.length}, [${ids.slice(0, candidatesTold).join(', ')}])`);
      return;
    case 'none':
  }
}

async function write(session: Session, { index, one }: SubsetPass, page: Page): Promise<void> {
  if (page.found.length > 0) await session.execute(`INSERT INTO found_lines VALUES ${page.found.join(', ')}`);
  if (page.tied.length > 0) await session.execute(refuseTied(one, index, page.tied));
  if (page.exhausted.length > 0) {
    const rows = `SELECT * FROM (VALUES ${page.exhausted.join(', ')}) AS told(_id, candidates, first_candidates)`;
    await session.execute(refuse(one, index, 'exhausted', rows));
  }
}
