import type { Owner } from '../../../model/owner.js';
import type { Responsibility } from '../../../run/responsibility.js';

/** Who answers, and until when, as pairs of a page; nothing where nobody says. */
export function responsibilityPairs(responsible: Responsibility): readonly (readonly [string, string])[] {
  const { owner, due } = responsible;
  return [
    ...(owner === null ? [] : [['owner', ownerInWords(owner)] as const]),
    ...(due === null ? [] : [['due', dueInWords(responsible)] as const]),
  ];
}

/** Columns of a list of questions: who answers and until when, each where there is any. */
export function responsibilityColumns(all: readonly Responsibility[]): {
  readonly columns: readonly { readonly heading: string }[];
  readonly cellsOf: (responsible: Responsibility) => readonly string[];
} {
  const isOwned = all.some(({ owner }) => owner !== null);
  const isTimed = all.some(({ due }) => due !== null);
  return {
    columns: [...(isOwned ? [{ heading: 'owner' }] : []), ...(isTimed ? [{ heading: 'due' }] : [])],
    cellsOf: (responsible) => [
      ...(isOwned ? [responsible.owner?.team ?? ''] : []),
      ...(isTimed ? [dueInWords(responsible)] : []),
    ],
  };
}

function dueInWords({ due, isOverdue }: Responsibility): string {
  return due === null ? '' : `${due}${isOverdue ? ', overdue' : ''}`;
}

/** `finance, finance@acme.example`. */
function ownerInWords({ team, contact }: Owner): string {
  return contact === null ? team : `${team}, ${contact}`;
}
