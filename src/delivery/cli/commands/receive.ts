import type { Command } from 'commander';
import type { ReceiveOutput } from '../../../schema/generated/outputs.js';
import { readHeaderArgument } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { feedOf } from '../feed-of.js';
import { visibleText } from '../render/visible-text.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

interface Options {
  readonly header?: Readonly<Record<string, string>>;
}

/** `receive FEED`: one message that was pushed, as the daemon takes it. */
export function addReceiveCommand(program: Command, perform: Perform): void {
  program
    .command('receive')
    .description('take one message that a sender pushes: its body on the standard input, its headers as options')
    .argument('<feed>', 'the feed, as system/feed')
    .option('--header <header>', 'a header of the message; may be given several times', readHeaderArgument)
    .addHelpText(
      'after',
      examples(
        "tieout receive web-shop/orders --header 'X-Timestamp: 1795156800' --header 'X-Signature: 5f1d…' < order.json",
      ),
    )
    .action((feed: string, options: Options) => perform((session) => receive(session, feed, options)));
}

async function receive(session: Session, name: string, { header = {} }: Options): Promise<CommandResult> {
  return withTools(session, async (tools, plan) => {
    const { receiveMessage } = await import('../../../run/receive-message.js');
    const feed = feedOf(plan, name);
    const body = await readBody(session.surroundings.input);
    const { status, reason } = await receiveMessage(tools, feed, { headers: header, body }, tools.clock.now());
    const isTaken = status === 202 || status === 200;
    return {
      document: { status, reason } satisfies ReceiveOutput,
      lines: () => [`${status} ${visibleText(reason)}`],
      notes: isTaken ? [`Next: tieout ingest ${name}`] : [],
      exitCode: isTaken ? exitCodes.done : exitCodes.found,
    };
  });
}

/** More than any connection takes: what comes after it is not read, and the message is too large as it is. */
const mostBytes = 1024 * 1024;

async function readBody(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) break;
  }
  return Buffer.concat(chunks);
}
