import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { builtCommandLine } from './scenario.js';

/** One process of a cluster: a daemon or a worker. */
export interface Member {
  readonly child: ChildProcess;
  readonly words: readonly string[];
  /** What it printed so far, on both outputs. */
  printed(): string;
  readonly closed: Promise<void>;
}

/** Processes over one database, which may be killed, frozen, and replaced. */
export class Cluster {
  readonly #directory: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #members: Member[] = [];
  readonly #every: Member[] = [];

  constructor(directory: string, environment: Readonly<Record<string, string>>) {
    this.#directory = directory;
    this.#environment = environment;
  }

  get members(): readonly Member[] {
    return this.#members;
  }

  /** What all of them printed, those that are gone included. */
  get printed(): string {
    return this.#every.map((member) => `${member.words.join(' ')}\n${member.printed()}`).join('\n');
  }

  start(...words: readonly string[]): Member {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [builtCommandLine, ...words], {
      cwd: this.#directory,
      env: { PATH, HOME, ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => (text = `${text}${part}`.slice(-100_000)));
    }
    const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
    const member: Member = { child, words, printed: () => text, closed };
    this.#members.push(member);
    this.#every.push(member);
    return member;
  }

  /** Ends one at once, as a machine that is lost would, and starts another in its place. */
  async replace(member: Member): Promise<void> {
    await this.#remove(member, 'SIGKILL');
    this.start(...member.words);
  }

  /** Ends all of them, those that are frozen too. */
  async end(): Promise<void> {
    await Promise.all([...this.#members].map((member) => this.#remove(member, 'SIGKILL')));
  }

  async #remove(member: Member, signal: NodeJS.Signals): Promise<void> {
    this.#members.splice(this.#members.indexOf(member), 1);
    member.child.kill(signal);
    await member.closed;
  }
}
