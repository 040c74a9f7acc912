import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect } from 'amqplib';
import type { ChannelModel } from 'amqplib';
import { freePorts } from './free-ports.js';
import { makeCertificate } from './server-process.js';
import type { Certificate } from './server-process.js';

const root = '/usr/lib/rabbitmq/lib';
const program = findProgram();

/** A RabbitMQ broker on this machine alone, in a directory of its own. */
export interface RabbitBroker {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly username: 'guest';
  readonly password: 'guest';
  /** Where it listens with TLS, and the file of who signed its certificate, which is for `localhost`. */
  readonly encrypted: { readonly port: number; readonly authority: string };
  /** A connection of the test's own; it must be closed. */
  connect(): Promise<ChannelModel>;
  /**
   * Waits until quorum queues outlive the end of the broker. RabbitMQ 3.10 confirms that a queue was declared, and messages in
   * it, up to half a second before it writes down which queues it has; killed in between, it finds neither again.
   */
  keeps(queues: readonly string[]): Promise<void>;
  /** Ends the broker at once, and starts it again in the same place; every connection is lost. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export const rabbitIsInstalled = program !== undefined;

/** Starts a broker, and waits until it answers. It must be stopped. */
export async function startRabbit(): Promise<RabbitBroker> {
  if (program === undefined) throw new Error('There is no rabbitmq-server on this machine');
  const directory = mkdtempSync(join(tmpdir(), 'tieout-rabbit-'));
  const [port, between, mapper, encryptedPort = 0] = await freePorts(4);
  const account = unprivileged();
  const certificate = makeCertificate(directory, account ?? userInfo());
  prepare(directory, { port: port ?? 0, encryptedPort, certificate }, account);
  const name = `tieout${port}@localhost`;
  const environment = environmentOf(directory, name, { between, mapper });
  const place = { directory, port: port ?? 0, account };
  let broker = await start(program, environment, place);
  const open = () =>
    connect({ protocol: 'amqp', hostname: '127.0.0.1', port: port ?? 0, username: 'guest', password: 'guest' });
  return {
    host: '127.0.0.1',
    port: port ?? 0,
    username: 'guest',
    password: 'guest',
    encrypted: { port: encryptedPort, authority: certificate.authority },
    async connect() {
      const model = await open();
      model.on('error', () => undefined);
      return model;
    },
    async keeps(queues) {
      const file = join(directory, 'mnesia', name, 'quorum', name, 'names.dets');
      const end = Date.now() + patience;
      // An atom of Erlang's external term format: its length, and what it is.
      const atoms = queues.map((queue) => `${String.fromCharCode(queue.length + 4)}%2F_${queue}`);
      for (let text = ''; !atoms.every((atom) => text.includes(atom)); text = readFileSync(file, 'latin1')) {
        if (Date.now() > end) throw new Error(`RabbitMQ does not write down its queues: ${logOf(directory)}`);
        await setTimeout(50);
      }
    },
    async killAndRestart() {
      await kill(broker);
      broker = await start(program, environment, place);
    },
    async stop() {
      await kill(broker);
      // The broker starts a mapper of ports, which outlives it: ours is the one that listens for us.
      endMapper(directory);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The broker refuses nobody, but nothing of a test runs as the superuser that need not. */
function unprivileged(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('rabbitmq:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

interface Listening {
  readonly port: number;
  readonly encryptedPort: number;
  readonly certificate: Certificate;
}

function prepare(directory: string, listening: Listening, account: Account | null): void {
  const own = (path: string): void => {
    if (account) chownSync(path, account.uid, account.gid);
  };
  for (const name of ['home', 'mnesia', 'log']) mkdirSync(join(directory, name));
  writeFileSync(join(directory, 'enabled_plugins'), '[].\n');
  writeFileSync(join(directory, 'rabbitmq.conf'), configurationOf(listening));
  const cookie = join(directory, 'home', '.erlang.cookie');
  writeFileSync(cookie, `tieout${listening.port}`);
  chmodSync(cookie, 0o400);
  for (const name of ['', 'home', 'mnesia', 'log', 'enabled_plugins', 'rabbitmq.conf']) own(join(directory, name));
  own(cookie);
}

function configurationOf({ port, encryptedPort, certificate }: Listening): string {
  return `listeners.tcp.default = 127.0.0.1:${port}
listeners.ssl.default = 127.0.0.1:${encryptedPort}
ssl_options.cacertfile = ${certificate.authority}
ssl_options.certfile = ${certificate.certificate}
ssl_options.keyfile = ${certificate.key}
ssl_options.verify = verify_none
`;
}

function environmentOf(
  directory: string,
  name: string,
  { between, mapper }: Readonly<Record<'between' | 'mapper', number | undefined>>,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    HOME: join(directory, 'home'),
    RABBITMQ_NODENAME: name,
    RABBITMQ_MNESIA_BASE: join(directory, 'mnesia'),
    RABBITMQ_LOG_BASE: join(directory, 'log'),
    RABBITMQ_LOGS: join(directory, 'log', 'rabbit.log'),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(directory, 'enabled_plugins'),
    RABBITMQ_CONFIG_FILE: join(directory, 'rabbitmq'),
    RABBITMQ_CONF_ENV_FILE: '/dev/null',
    RABBITMQ_DIST_PORT: String(between),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    ERL_EPMD_PORT: String(mapper),
    ERL_EPMD_ADDRESS: '127.0.0.1',
  };
}

interface Place {
  readonly directory: string;
  readonly port: number;
  readonly account: Account | null;
}

const patience = 120_000;

async function start(
  server: string,
  environment: NodeJS.ProcessEnv,
  { port, account, directory }: Place,
): Promise<ChildProcess> {
  const broker = spawn(server, [], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore'],
    // The broker is a process that this one starts: both end by their group.
    detached: true,
    ...account,
  });
  const end = Date.now() + patience;
  for (;;) {
    if (broker.exitCode !== null) throw new Error(`RabbitMQ ended at once: ${logOf(directory)}`);
    if (Date.now() > end) throw new Error(`RabbitMQ does not answer: ${logOf(directory)}`);
    try {
      const model = await connect({
        protocol: 'amqp',
        hostname: '127.0.0.1',
        port,
        username: 'guest',
        password: 'guest',
      });
      await model.close();
      return broker;
    } catch {
      // It is not up yet; the log says why where it never is.
      await setTimeout(100);
    }
  }
}

function logOf(directory: string): string {
  const log = join(directory, 'log', 'rabbit.log');
  return existsSync(log) ? readFileSync(log, 'utf8') : 'it wrote no log';
}

async function kill(broker: ChildProcess): Promise<void> {
  if (broker.exitCode !== null || broker.signalCode !== null) return;
  const ended = new Promise((resolve) => broker.once('exit', resolve));
  process.kill(-(broker.pid ?? Number.NaN), 'SIGKILL');
  await ended;
}

/** Ends the process whose environment names our directory. */
function endMapper(directory: string): void {
  for (const name of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'utf8').includes(`HOME=${directory}/home`)) continue;
      process.kill(Number(name), 'SIGKILL');
    } catch {
      // It ended meanwhile, or is none of ours.
    }
  }
}

function findProgram(): string | undefined {
  if (!existsSync(root)) return undefined;
  const version = readdirSync(root).find((name) => name.startsWith('rabbitmq_server-'));
  const path = version === undefined ? '' : join(root, version, 'sbin', 'rabbitmq-server');
  return existsSync(path) ? path : undefined;
}
