import { runSubsets } from '../groups/run-subsets.js';
import type { Session } from '../../engine/session.js';
import { refuse } from './refusals.js';
import type { PassStatements } from './match-statements.js';
import { settleInOrder } from './settle-in-order.js';
import type { Candidate, Settled } from './settle-in-order.js';

/** Chains in which one pair waits for another are short, unless records were made to be so. */
const mostRounds = 12;

/** Lets passes find pairs among the records that are left, one after the other. */
export async function runPasses(session: Session, passes: readonly PassStatements[]): Promise<void> {
  for (const pass of passes) {
    if (pass.kind === 'once') await executeAll(session, pass.statements);
    else if (pass.kind === 'subsets') await runSubsets(session, pass);
    else await runRounds(session, pass);
  }
}

type RoundsPass = Extract<PassStatements, { kind: 'rounds' }>;

async function runRounds(session: Session, pass: RoundsPass): Promise<void> {
  await executeAll(session, pass.open);
  for (let round = 1, open = 1; open > 0; round++) {
    if (round > mostRounds) {
      await settleTheRest(session, pass);
      break;
    }
    await executeAll(session, pass.round);
    const [row] = await session.rows(pass.progress);
    open = Number(row?.[0] ?? 0) === 0 ? 0 : Number(row?.[1] ?? 0);
  }
  await executeAll(session, pass.close);
}

async function settleTheRest(session: Session, { index, isRefusing, candidates }: RoundsPass): Promise<void> {
  let page: Settled[] = [];
  for await (const settled of settleInOrder(candidatesOf(session, candidates), isRefusing)) {
    page.push(settled);
    if (page.length < pageSize) continue;
    await keep(session, index, page);
    page = [];
  }
  await keep(session, index, page);
}

const pageSize = 1000;

async function* candidatesOf(session: Session, statement: string): AsyncIterable<readonly Candidate[]> {
  for await (const rows of session.stream(statement)) {
    yield rows.map(([baseline, counterpart, level]) => ({
      baseline: Number(baseline),
      counterpart: Number(counterpart),
      level: String(level),
    }));
  }
}

async function keep(session: Session, index: number, page: readonly Settled[]): Promise<void> {
  const pairs = page.flatMap((settled) =>
    settled.kind === 'pair' ? [`(${index}, ${settled.baseline}, ${settled.counterpart})`] : [],
  );
  if (pairs.length > 0) await session.execute(`INSERT INTO pairs VALUES ${pairs.join(', ')}`);
  for (const side of ['baseline', 'counterpart'] as const) {
    const refused = page.flatMap((settled) =>
      settled.kind === 'refused' && settled.side === side
        ? [`(${settled.id}, ${settled.candidates}, [${settled.first.join(', ')}])`]
        : [],
    );
    if (refused.length === 0) continue;
    const rows = `SELECT * FROM (VALUES ${refused.join(', ')}) AS told(_id, candidates, first_candidates)`;
    await session.execute(refuse(side, index, 'equal', rows));
  }
}

async function executeAll(session: Session, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await session.execute(statement);
}
