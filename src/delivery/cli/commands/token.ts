import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { roles } from '../../../model/access.js';
import type { Grant, Role } from '../../../model/access.js';
import type { TokenCreateOutput, TokenListOutput, TokenRevokeOutput } from '../../../schema/generated/outputs.js';
import { tokenItem } from '../../shared/documents/access-document.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { tokenTable } from '../render/access-lines.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface CreateOptions {
  readonly role: Role;
  readonly rules?: readonly string[];
  readonly systems?: readonly string[];
  readonly expires: number;
}

/** `token create|list|revoke`: what lets machines use the API. */
export function addTokenCommand(program: Command, perform: Perform): void {
  const tokens = program
    .command('token')
    .description('tokens that let machines use the API')
    .addHelpText('after', examples('tieout token create nightly --role operator', 'tieout token list'));
  tokens
    .command('create')
    .description('make a token; its secret is printed once and kept nowhere')
    .argument('<name>', 'what it is known by')
    .addOption(new Option('--role <role>', 'what its holder may do').choices(roles).makeOptionMandatory())
    .option('--rules <patterns...>', 'only for these rules, such as eod-*; then for no system that is not named')
    .option('--systems <patterns...>', 'only for these systems; then for no rule that is not named')
    .option('--expires <days>', 'how long it is valid: 30d, at most 366d', readDaysArgument, 90)
    .addHelpText(
      'after',
      examples(
        'tieout token create dashboard --role viewer --expires 30d',
        'tieout token create nightly --role operator --rules "eod-*" --systems northwind-pos',
      ),
    )
    .action((name: string, options: CreateOptions) => perform((session) => create(session, name, options)));
  const list = tokens
    .command('list', { isDefault: true })
    .description('list them without their secrets, the newest first');
  addPageOptions(list)
    .addHelpText('after', examples('tieout token', 'tieout token list --json'))
    .action((options: PageOptions) => perform((session) => listTokens(session, options)));
  tokens
    .command('revoke')
    .description('let a token be valid no more, at once')
    .argument('<token>', 'its id, as `token list` shows it, or its name where no other has it')
    .addHelpText('after', examples('tieout token revoke 4f2a9c1e0b7d', 'tieout token revoke nightly'))
    .action((token: string) => perform((session) => revoke(session, token)));
}

function create(session: Session, name: string, options: CreateOptions): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const { createToken } = await import('../../../access/tokens.js');
    const { token, ...created } = await createToken(
      tools.store,
      { name, grants: [grantOf(options)], days: options.expires },
      tools.actor,
    );
    return {
      document: { token, created: tokenItem(created) } satisfies TokenCreateOutput,
      lines: () => [token],
      notes: [`Valid until ${created.expiresAt}. It is shown this once: keep it where secrets are kept.`],
    };
  });
}

/** Whoever names rules or systems means no others. */
function grantOf({ role, rules, systems }: CreateOptions): Grant {
  const isScoped = rules !== undefined || systems !== undefined;
  const rest = isScoped ? [] : ['*'];
  return { role, rules: rules ?? rest, systems: systems ?? rest };
}

function listTokens(session: Session, options: PageOptions): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const access = await import('../../../access/tokens.js');
    const page = await access.listTokens(tools.store, pageOf(options));
    return {
      document: { tokens: page.items.map(tokenItem), next: page.next } satisfies TokenListOutput,
      lines: () => (page.items.length === 0 ? [] : tokenTable(page.items, tools.clock.now(), session.style)),
      notes:
        page.items.length === 0 ? ['No tokens.', 'Next: tieout token create NAME --role ROLE'] : moreNotes(page.next),
    };
  });
}

function revoke(session: Session, idOrName: string): Promise<CommandResult> {
  return withTools(session, async (tools) => {
    const { findTokenNamed, revokeToken } = await import('../../../access/tokens.js');
    const { id } = await findTokenNamed(tools.store, idOrName);
    const revoked = await revokeToken(tools.store, id, tools.actor);
    return {
      document: { revoked: tokenItem(revoked) } satisfies TokenRevokeOutput,
      lines: () => [`${revoked.id} (${revoked.name}) is valid no more`],
    };
  });
}

function readDaysArgument(text: string): number {
  const [, days] = /^(\d{1,3})d$/.exec(text) ?? [];
  if (days === undefined) throw new InvalidArgumentError('Write a number of days as 30d.');
  return Number(days);
}
