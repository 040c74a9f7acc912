import { rowText } from '../../../config/index.js';
import type { Run } from '../../../model/outcome.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import type { Proposal } from '../proposals/proposal.js';
import type { ProposedCause } from '../proposals/propose-for-run.js';
import { causeDocument } from './cause-document.js';

/** The causes of a run with what is proposed, as `causes --json` and the API print them. */
export function causesDocument(run: Run, causes: readonly ProposedCause[]): outputs.CausesOutput {
  return {
    run: run.id,
    rule: run.rule,
    instance: run.instance,
    scope: { from: run.scope.from, to: run.scope.to },
    breaks: run.breaks.total,
    causes: causes.map(({ counterpart, cause, proposal }) => ({
      counterpart,
      cause: causeDocument(cause),
      proposal: proposal.kind === 'proposal' ? proposalDocument(proposal) : null,
      refusal: proposal.kind === 'refusal' ? proposal.reason : null,
    })),
  };
}

function proposalDocument({ message, edit, commands }: Proposal): outputs.Proposal {
  return {
    message,
    file: edit?.file ?? null,
    changes: (edit?.changes ?? []).map(({ path, value }) => ({ path: path.join('.'), value: JSON.stringify(value) })),
    rows: (edit?.rows ?? []).map(({ row, cells }) => ({ row: row === null ? null : row + 1, text: rowText(cells) })),
    commands: [...commands],
  };
}
