import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePorts, listens } from './free-ports.js';

const run = promisify(execFile);

/** Who may ask the listener with passwords, by SASL plain and by SCRAM. */
export const kafkaUser = { username: 'tieout', password: 'kafka-canary-4711' } as const;

/** A broker of one node, on this machine alone. */
export interface KafkaServer {
  /** `127.0.0.1:port` of each listener. */
  readonly plain: string;
  readonly sasl: string;
  readonly tls: string;
  /** The certificate of the TLS listener, in PEM. */
  readonly certificate: string;
  /** Ends the broker in the middle of whatever it does; what it said was written stays. */
  kill(): Promise<void>;
  /** Starts it again on the same ports with what it had. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The directory with the jars of Kafka, or null where there is none: then the suite skips out loud. */
export function findKafka(): string | null {
  const directory = process.env['TIEOUT_TEST_KAFKA'] ?? join(homedir(), '.cache', 'tieout-test', 'kafka');
  if (!existsSync(directory)) return null;
  return readdirSync(directory).some((name) => name.startsWith('kafka_2.13-')) ? directory : null;
}

const java = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Formats an empty broker (KRaft, broker and controller in one process) and starts it. */
export async function startKafka(jars: string): Promise<KafkaServer> {
  const directory = await mkdtemp(join(tmpdir(), 'tieout-kafka-'));
  const classPath = join(jars, '*');
  const [plain = 0, sasl = 0, tls = 0, controller = 0] = await freePorts(4);
  const certificate = await makeCertificate(directory);
  const properties = join(directory, 'server.properties');
  await writeFile(properties, propertiesOf(directory, { plain, sasl, tls, controller }));
  const scram = ['256', '512'].flatMap((bits) => [
    '--add-scram',
    `SCRAM-SHA-${bits}=[name=${kafkaUser.username},password=${kafkaUser.password}]`,
  ]);
  const cluster = randomBytes(16).toString('base64url');
  const format = ['kafka.tools.StorageTool', 'format', '-t', cluster, '-c', properties, ...scram];
  await run('java', [...java, '-cp', classPath, ...format]);

  let broker: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = broker;
    broker = null;
    if (ending?.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  };
  const start = async (): Promise<void> => {
    const log = createWriteStream(join(directory, 'broker.log'), { flags: 'a' });
    const started = spawn('java', [...java, '-cp', classPath, 'kafka.Kafka', properties], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.stdout.pipe(log, { end: false });
    started.stderr.pipe(log, { end: false });
    broker = started;
    for (const port of [plain, sasl, tls]) await answering(port, started);
  };
  await start();
  return {
    plain: `127.0.0.1:${plain}`,
    sasl: `127.0.0.1:${sasl}`,
    tls: `127.0.0.1:${tls}`,
    certificate,
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGKILL');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

type Ports = Readonly<Record<'plain' | 'sasl' | 'tls' | 'controller', number>>;

function propertiesOf(directory: string, { plain, sasl, tls, controller }: Ports): string {
  const login = 'org.apache.kafka.common.security';
  const { username, password } = kafkaUser;
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    listeners:
      `PLAIN://127.0.0.1:${plain},SASL://127.0.0.1:${sasl},TLS://127.0.0.1:${tls},` +
      `CONTROLLER://127.0.0.1:${controller}`,
    'listener.security.protocol.map': 'PLAIN:PLAINTEXT,SASL:SASL_PLAINTEXT,TLS:SSL,CONTROLLER:PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAIN',
    'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
    'listener.name.sasl.plain.sasl.jaas.config': `${login}.plain.PlainLoginModule required user_${username}="${password}";`,
    'listener.name.sasl.scram-sha-256.sasl.jaas.config': `${login}.scram.ScramLoginModule required;`,
    'listener.name.sasl.scram-sha-512.sasl.jaas.config': `${login}.scram.ScramLoginModule required;`,
    'ssl.keystore.location': join(directory, 'keys.p12'),
    'ssl.keystore.password': 'changeit',
    'ssl.keystore.type': 'PKCS12',
    'log.dirs': join(directory, 'logs'),
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '1',
    'group.initial.rebalance.delay.ms': '0',
    'broker.session.timeout.ms': '1000',
    'broker.heartbeat.interval.ms': '200',
    'group.min.session.timeout.ms': '1000',
    'auto.create.topics.enable': 'false',
    'num.network.threads': '1',
    'num.io.threads': '2',
    'log.cleaner.enable': 'false',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

async function makeCertificate(directory: string): Promise<string> {
  const store = ['-keystore', join(directory, 'keys.p12'), '-storepass', 'changeit', '-alias', 'broker'];
  const names = ['-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1', '-validity', '2'];
  await run('keytool', ['-genkeypair', '-keyalg', 'EC', '-storetype', 'PKCS12', ...store, ...names]);
  const exported = join(directory, 'certificate.pem');
  await run('keytool', ['-exportcert', '-rfc', '-file', exported, ...store]);
  return readFile(exported, 'utf8');
}

/** Asks until somebody listens; a broker that ended instead is told. */
async function answering(port: number, broker: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await listens(port))) {
    if (broker.exitCode !== null || broker.signalCode !== null) throw new Error('Kafka ended while it started');
    if (Date.now() > deadline) throw new Error('Kafka does not answer');
    await pause(50);
  }
}
