import type { Command } from 'commander';
import type { Plan } from '../../../model/plan.js';
import type { Tools } from '../../../run/tools.js';
import type { ConfigVersionsOutput } from '../../../schema/generated/outputs.js';
import { appliedConfigurationItem, configurationDiffDocument } from '../../shared/documents/configuration-document.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { changeLines, configurationTable } from '../render/configuration-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

/** `config versions|diff`: what was active when, and what one configuration says other than another. */
export function addConfigCommand(program: Command, perform: Perform): void {
  const config = program
    .command('config')
    .description('configurations that were applied, and what changed between two')
    .addHelpText('after', examples('tieout config versions', 'tieout config diff'));
  const versions = config.command('versions').description('list what was applied in the environment, the newest first');
  addPageOptions(versions)
    .addHelpText('after', examples('tieout config versions', 'tieout config versions --limit 10 --json'))
    .action((options: PageOptions) => perform((session) => listVersions(session, options)));
  config
    .command('diff')
    .description('show what one configuration says other than another: rules, feeds, references, tiers, value by value')
    .argument('[from]', 'the version of the earlier one, or its beginning (default: the active one)')
    .argument('[to]', 'the version of the later one, or its beginning (default: the workspace)')
    .addHelpText('after', examples('tieout config diff', 'tieout config diff 4229bc31 9f86d081'))
    .action((from: string | undefined, to: string | undefined) => perform((session) => diff(session, from, to)));
}

function listVersions(session: Session, options: PageOptions): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { findApplied, listApplied } = await import('../../../run/configurations.js');
    const environment = plan.environment?.name ?? null;
    const page = await listApplied(tools, { environment }, pageOf(options));
    const active = await findApplied(tools, environment);
    return {
      document: {
        configurations: page.items.map(appliedConfigurationItem),
        next: page.next,
      } satisfies ConfigVersionsOutput,
      lines: () => (page.items.length === 0 ? [] : configurationTable(page.items, active, session.style)),
      notes: page.items.length === 0 ? ['Nothing was applied yet.', 'Next: tieout apply'] : moreNotes(page.next),
    };
  });
}

function diff(session: Session, from: string | undefined, to: string | undefined): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { compareConfigurations } = await import('../../../run/compare-configurations.js');
    const { planOfVersion } = await import('../../../run/configurations.js');
    const earlier = from === undefined ? await activePlan(tools, plan) : await planOfVersion(tools, from);
    const later = to === undefined ? plan : await planOfVersion(tools, to);
    const changes = compareConfigurations(earlier, later);
    const isApplied = to !== undefined || (await isActive(tools, plan));
    return {
      document: configurationDiffDocument(earlier.version, later.version, changes),
      lines: () => changeLines(changes, session.style),
      notes: changes.length === 0 ? ['Nothing changed.'] : isApplied ? [] : ['Next: tieout apply'],
    };
  });
}

/** @throws CommandError `usage` before the first was applied. */
async function activePlan(tools: Tools, { environment }: Plan): Promise<Plan> {
  const { findActive } = await import('../../../run/configurations.js');
  const active = await findActive(tools, environment?.name ?? null);
  if (active) return active.plan;
  throw usageError('No configuration is active yet: apply one with `tieout apply`, or name a version');
}

/** Whether applying the workspace would change nothing. */
async function isActive(tools: Tools, plan: Plan): Promise<boolean> {
  const { findActive, isSame } = await import('../../../run/configurations.js');
  const active = await findActive(tools, plan.environment?.name ?? null);
  return active !== null && isSame(active.plan, plan);
}
