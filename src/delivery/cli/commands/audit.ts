import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { messageOf } from '../../../base/errors.js';
import { auditActions } from '../../../model/audit.js';
import type { AuditAction, AuditHead } from '../../../model/audit.js';
import type { AuditListOutput } from '../../../schema/generated/outputs.js';
import { auditItem, findingInWords, verificationDocument } from '../../shared/documents/access-document.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { usageError } from '../failure.js';
import { addPageOptions, moreNotes, pageOf } from '../page-options.js';
import type { PageOptions } from '../page-options.js';
import { auditTable } from '../render/access-lines.js';
import { count } from '../render/words.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface ListOptions extends PageOptions {
  readonly stream?: string;
  readonly by?: string;
  readonly action?: AuditAction;
  readonly subject?: string;
}

interface VerifyOptions {
  readonly noted?: string;
}

/** `audit list|verify`: who changed what, and whether that was changed afterwards. */
export function addAuditCommand(program: Command, perform: Perform): void {
  const audit = program
    .command('audit')
    .description('who changed what, and whether that was changed afterwards')
    .addHelpText('after', examples('tieout audit list', 'tieout audit verify'));
  const list = audit
    .command('list', { isDefault: true })
    .description('list the changes, the newest first')
    .option('--stream <stream>', 'only of this stream: system:NAME, rule:NAME, configuration, access, archive')
    .option('--by <name>', 'only of this person or token')
    .addOption(new Option('--action <action>', 'only of this kind').choices(auditActions))
    .option('--subject <id>', 'only of this batch, run, token or configuration');
  addPageOptions(list)
    .addHelpText('after', examples('tieout audit --by maria', 'tieout audit list --action batch-released --json'))
    .action((options: ListOptions) => perform((session) => listEvents(session, options)));
  audit
    .command('verify')
    .description('read all of it and say where it is not what was appended; exit code 1 where it is not')
    .option(
      '--noted <file>',
      'what an earlier `audit verify --json` printed, kept where this database cannot be reached',
    )
    .addHelpText('after', examples('tieout audit verify', 'tieout audit verify --noted audit-2026-11-01.json'))
    .action((options: VerifyOptions) => perform((session) => verify(session, options)));
}

function listEvents(session: Session, options: ListOptions): Promise<CommandResult> {
  return withTools(session, async ({ store }) => {
    const { listAudit } = await import('../../../audit/list-audit.js');
    const { stream, by: actor, action, subject } = options;
    const page = await listAudit(store, { stream, actor, action, subject }, pageOf(options));
    return {
      document: { events: page.items.map(auditItem), next: page.next } satisfies AuditListOutput,
      lines: () => (page.items.length === 0 ? [] : auditTable(page.items, session.style)),
      notes: page.items.length === 0 ? ['No changes.'] : moreNotes(page.next),
    };
  });
}

async function verify(session: Session, { noted }: VerifyOptions): Promise<CommandResult> {
  const heads = noted === undefined ? [] : await readHeads(resolve(session.surroundings.directory, noted));
  return withTools(session, async (tools) => {
    const { verifyAudit } = await import('../../../audit/verify-audit.js');
    const found = await verifyAudit(tools, heads);
    const isWhole = found.findings.length === 0;
    const size = `${count(found.events, 'event')} in ${count(found.heads.length, 'stream')}`;
    return {
      document: verificationDocument(found),
      lines: () => (isWhole ? [`The audit is whole: ${size}.`] : found.findings.map(findingInWords)),
      notes: isWhole ? [] : [`The audit is not whole: ${size} were read. Keep the database as it is, and a copy.`],
      exitCode: isWhole ? 0 : 1,
    };
  });
}

/** @throws CommandError `usage` for a file that is not the document of `audit verify`. */
async function readHeads(file: string): Promise<readonly AuditHead[]> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw usageError(`${file} cannot be read: ${messageOf(error)}`);
  }
  const heads: unknown = typeof document === 'object' && document !== null && 'heads' in document && document.heads;
  if (Array.isArray(heads) && heads.every(isHead)) return heads;
  throw usageError(`${file} is not what \`tieout audit verify --json\` prints: it has no heads`);
}

function isHead(value: unknown): value is AuditHead {
  if (typeof value !== 'object' || value === null) return false;
  const { stream, sequence, hash } = value as Readonly<Record<string, unknown>>;
  return typeof stream === 'string' && Number.isSafeInteger(sequence) && typeof hash === 'string';
}
