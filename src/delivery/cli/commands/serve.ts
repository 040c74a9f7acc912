import type { Command } from 'commander';
import type { DaemonOptions, DaemonRequest } from '../../shared/daemon-request.js';
import { readAddressArgument, readConcurrencyArgument, readPortArgument } from '../arguments.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { compileEdited, openWorkspace, toolsRequestOf } from '../session.js';
import type { Session } from '../session.js';

interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly worker: boolean;
  readonly apply?: true;
  readonly wait: boolean;
  readonly concurrency?: number;
}

interface WorkerOptions {
  readonly concurrency?: number;
  readonly partitions?: readonly string[];
  readonly observe?: { readonly host: string; readonly port: number };
  readonly wait: boolean;
}

/** `serve`: the daemon. */
export function addServeCommand(program: Command, perform: Perform): void {
  program
    .command('serve')
    .description('the daemon: schedules, the API over HTTP, and a worker; until it is told to stop')
    .option('--host <host>', 'where to listen (default: `serve.listen` of tieout.yaml, else 127.0.0.1)')
    .option('--port <port>', 'the port; 0: any that is free (default: the same, else 8080)', readPortArgument)
    .option('--no-worker', 'works no jobs itself: workers of their own do')
    .option(
      '--concurrency <jobs>',
      'jobs at a time (default: `queue.concurrency`, else by the machine)',
      readConcurrencyArgument,
    )
    .option('--apply', 'make the workspace the active configuration, also where another one is')
    .option('--no-wait', 'fail at once when the database is not there')
    .addHelpText(
      'after',
      examples(
        'tieout serve',
        'tieout serve --host 0.0.0.0 --port 8080 --no-worker',
        'curl http://127.0.0.1:8080/healthz',
      ),
    )
    .action(({ host, port, worker, apply, wait, concurrency }: ServeOptions) =>
      perform((session) =>
        start(session, 'serve', {
          host: host ?? null,
          port: port ?? null,
          observe: null,
          worker,
          concurrency: concurrency ?? null,
          partitions: [],
          apply: apply === true,
          wait,
          logLevel: session.options.logLevel,
        }),
      ),
    );
}

/** `worker`: one more process that works jobs. */
export function addWorkerCommand(program: Command, perform: Perform): void {
  program
    .command('worker')
    .description('one more worker beside the daemon, on the same PostgreSQL; until it is told to stop')
    .option(
      '--concurrency <jobs>',
      'jobs at a time (default: `queue.concurrency`, else by the machine)',
      readConcurrencyArgument,
    )
    .option('--partitions <patterns...>', 'only jobs of these partitions, with * for any characters (default: all)')
    .option('--observe <address>', 'answer /metrics, /healthz and /readyz at [HOST:]PORT', readAddressArgument)
    .option('--no-wait', 'fail at once when the database is not there')
    .addHelpText('after', examples('tieout worker', "tieout worker --concurrency 4 --partitions 'north-*'"))
    .action(({ concurrency, partitions, observe, wait }: WorkerOptions) =>
      perform((session) =>
        start(session, 'worker', {
          host: null,
          port: null,
          observe: observe ?? null,
          worker: true,
          concurrency: concurrency ?? null,
          partitions: partitions ?? [],
          apply: false,
          wait,
          logLevel: session.options.logLevel,
        }),
      ),
    );
}

async function start(session: Session, role: DaemonRequest['role'], options: DaemonOptions): Promise<CommandResult> {
  const { surroundings, voice } = session;
  const workspace = await openWorkspace(session);
  await surroundings.runDaemon({
    directory: workspace.directory,
    workspace,
    readAgain: () => openWorkspace(session),
    readEdited: (edits) => compileEdited(session, edits),
    open: async () => surroundings.openTools(await toolsRequestOf(session, workspace)),
    role,
    options,
    person: surroundings.person,
    show: (text) => surroundings.errors.write(`${text}\n`),
    say: (text) => voice.note(text),
    failureOf: (error) => session.failureOf(error),
  });
  return { document: {}, lines: () => [] };
}
