import type { NotArrived } from './outcome.js';
import type { Duration, TimingPlan } from './timing-plan.js';

/** `due when the other side's feed is expected, and 6h of grace; carried for 30d`. */
export function timingInWords({ due, grace, carry }: TimingPlan): string {
  const later = grace ? `, and ${durationText(grace)} of grace` : '';
  return `due ${dueInWords(due)}${later}${carry ? `; carried for ${durationText(carry)}` : ''}`;
}

/** `acme-erp/invoiced-sales has not arrived, due 2026-11-02T12:00:00.000Z`. */
export function notArrivedInWords({ feed, due }: NotArrived): string {
  return `${feed} has not arrived${due === null ? '' : `, due ${due}`}`;
}

function dueInWords(due: TimingPlan['due']): string {
  switch (due.kind) {
    case 'expect':
      return `when the other side's feed is expected`;
    case 'field':
      return `by its ${due.field}`;
    case 'after':
      return due.duration.count === 0
        ? 'at the end of its day'
        : `${durationText(due.duration)} after the end of its day`;
  }
}

function durationText({ count, unit }: Duration): string {
  return `${count}${unit}`;
}
