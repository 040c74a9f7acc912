import type { Cause } from '../../../model/cause.js';
import type { Side as WrittenSide } from '../../../schema/generated/documents.js';
import { literalOf, refuse, runAgain } from './proposal.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';
import { writtenRule } from './written-places.js';
import type { WrittenRule } from './written-places.js';

/** A side without the records that the other one has not. */
export function leaveOut({ fields, from, side }: Cause, found: FoundIn): Proposal | Refusal {
  const [field] = fields;
  const written = writtenRule(found);
  if (!written || field === undefined || typeof from !== 'string') return refuse('no expression tells these records');
  if (side === 'baseline' && found.rule.counterparts.length > 1) {
    return refuse('the baseline is compared with other counterparts, too, which may have these records');
  }
  const path = side === 'baseline' ? ['baseline'] : ['counterparts', found.counterpart];
  const said = sideOf(written, side, found.counterpart);
  const others = `field.${field} is distinct from ${literalOf(from)}`;
  const { instance } = written;
  const ofInstance = instance === null ? others : `(${instance.fact} <> ${literalOf(instance.name)} or ${others})`;
  const where = said?.where === undefined ? ofInstance : `(${said.where}) and ${ofInstance}`;
  const because = [said?.because, `the other side has nothing with ${field} ${from}`].filter(Boolean).join('; ');
  return {
    kind: 'proposal',
    message: `records with ${field} '${from}' are excluded and counted; where the other side should have them, fetch it again instead`,
    edit: written.edit(Object.entries({ where, because }).map(([name, value]) => ({ path: [...path, name], value }))),
    commands: runAgain(found),
  };
}

function sideOf({ value }: WrittenRule, side: Cause['side'], counterpart: string): WrittenSide | undefined {
  return side === 'baseline' ? value.baseline : value.counterparts?.[counterpart];
}
