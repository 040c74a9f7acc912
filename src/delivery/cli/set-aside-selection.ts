import { Option } from 'commander';
import type { Command } from 'commander';
import { recordCodes } from '../../base/catalogue/index.js';
import type { SetAsideRecord } from '../../model/batch.js';
import type { Plan } from '../../model/plan.js';
import type { SetAsideFilter } from '../../run/history.js';
import { namesOfFeed } from '../shared/feed-names.js';
import { usageError } from './failure.js';

/** Which records that were set aside are meant. */
export interface SelectionOptions {
  readonly feed?: string;
  readonly batch?: string;
  readonly kind?: SetAsideRecord['disposition'];
  readonly reason?: string;
  readonly field?: string;
}

export function addSelectionOptions(command: Command): Command {
  return command
    .option('--feed <feed>', 'only of this feed, as system/feed')
    .option('--batch <batch>', 'only of this batch')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(['quarantine', 'dead-letter']))
    .addOption(new Option('--reason <code>', 'only for this reason').choices(recordCodes))
    .option('--field <field>', 'only for a reason about this field');
}

/** The selection of a list: everything that is not left out. */
export function selectionOf(plan: Plan, { feed, batch, kind, reason, field }: SelectionOptions): SetAsideFilter {
  const names = feed === undefined ? undefined : namesOfFeed(plan, feed);
  return { feed: names, batch, disposition: kind, reason, field };
}

/**
 * The records that something is done about: those that are named, or all for a reason.
 *
 * @throws CommandError `usage` for neither, and for both.
 */
export function namedSelection(plan: Plan, ids: readonly string[], options: SelectionOptions): SetAsideFilter {
  const { feed, batch, kind, reason, field } = options;
  const limits = [feed, batch, kind, reason, field].filter((option) => option !== undefined);
  if (ids.length > 0 && limits.length > 0) throw usageError('Name records, or say which with --reason: not both');
  if (ids.length === 0 && reason === undefined)
    throw usageError('Name records, or all that share a reason with --reason');
  return ids.length > 0 ? { ids: [...new Set(ids)] } : selectionOf(plan, options);
}
