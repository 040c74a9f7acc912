import type { Cause } from '../../../model/cause.js';
import { refuse, runAgain, sideIn } from './proposal.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';
import { writtenRule } from './written-places.js';

/** What to do where a part of a delivery is missing: no configuration makes up for records that are not there. */
export function fetchAgain({ side, part }: Cause, found: FoundIn): Proposal | Refusal {
  const lacking = side === 'baseline' ? 'counterpart' : 'baseline';
  const plan = sideIn(found, lacking);
  if (!plan) return refuse('the rule has no such side any more');
  const edit = lacking === 'counterpart' ? waitForIt(found, plan.feed) : null;
  const waits =
    edit === null
      ? ''
      : '; with the change, what is missing waits until the feed is due, and is one break where nothing has come';
  return {
    kind: 'proposal',
    message: `once ${plan.feed} has all of it, fetch it again${waits}`,
    edit,
    commands: [fetchCommand(found, plan.feed, batchOf(part, found)), ...runAgain(found)],
  };
}

/** `timing` for a counterpart whose feed says when it is expected, where the rule does not say it yet. */
function waitForIt(found: FoundIn, feed: string): Proposal['edit'] {
  const written = writtenRule(found);
  const { timing } = written?.value ?? {};
  if (!written || !found.plan.feeds[feed]?.expect || timing?.[found.counterpart] !== undefined) return null;
  return written.edit([{ path: ['timing', found.counterpart], value: { due: 'expect' } }]);
}

/** What to do where a file was delivered twice: the batch that repeats it must not count. */
export function holdRepeated({ side, part }: Cause, found: FoundIn): Proposal | Refusal {
  const plan = side && sideIn(found, side);
  const batch = batchOf(part, found);
  if (!plan || !part || !batch) return refuse('the batch of the repeated file is not known any more');
  if (batch.payloads.length > 1) {
    return {
      kind: 'proposal',
      message: `file ${part.payload + 1} of batch ${part.batch} repeats another one: take it away from where ${plan.feed} is fetched, and fetch it again`,
      edit: null,
      commands: [fetchCommand(found, plan.feed, batch), ...runAgain(found)],
    };
  }
  return {
    kind: 'proposal',
    message: `batch ${part.batch} repeats another one: hold it, and it does not count`,
    edit: null,
    commands: [`tieout batches hold ${part.batch} --because 'it repeats another delivery'`, ...runAgain(found)],
  };
}

type ReadBatch = FoundIn['batches'][number];

function batchOf(part: Cause['part'], { batches }: FoundIn): ReadBatch | undefined {
  return batches.find(({ id }) => id === part?.batch);
}

/** For the date of the delivery that the records stand in: a scope of several days says none. */
function fetchCommand({ run }: FoundIn, feed: string, batch: ReadBatch | undefined): string {
  return `tieout ingest ${feed} --date ${batch?.deliveryDate ?? run.scope.to}`;
}
