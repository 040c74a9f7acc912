import { once } from 'node:events';
import { startCommand } from './started-command.js';
import type { EndedCommand } from './started-command.js';
import { waitFor } from './wait-for.js';

/** A daemon or a worker at work, as the built command line. */
export interface StartedDaemon {
  /** What it has printed so far. */
  printed(): string;
  /** Its log so far. */
  events(name: string): readonly Record<string, unknown>[];
  /** Asks the API with the first token that it showed. */
  ask(path: string, body?: unknown): Promise<Answer>;
  /** The events of a job, as they come, until it ends. */
  follow(job: string): Promise<readonly { readonly event: string; readonly data: Record<string, unknown> }[]>;
  stop(signal?: NodeJS.Signals): Promise<EndedCommand>;
  signal(signal: NodeJS.Signals): void;
  /** Once it ended, by itself too. */
  readonly ended: Promise<EndedCommand>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Starts one and waits until it works. */
export async function startDaemon(
  directory: string,
  words: readonly string[],
  secrets: Readonly<Record<string, string>> = {},
): Promise<StartedDaemon> {
  const { child, ended } = startCommand(directory, words, secrets);
  let printed = '';
  child.stderr?.on('data', (text: string) => (printed += text));
  const found = (pattern: RegExp): string => pattern.exec(printed)?.[1] ?? '';
  const events = (name: string): readonly Record<string, unknown>[] =>
    printed
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ event }) => event === name);
  await waitFor(() => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${printed}`);
    return events('daemon_started').length > 0;
  });
  const request = (path: string, body?: unknown): Promise<Response> =>
    fetch(`${found(/Listening on (\S+),/)}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${found(/(tieout_\S+)/)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    printed: () => printed,
    events,
    async ask(path, body) {
      const answer = await request(path, body);
      const text = await answer.text();
      const document = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text };
      return { status: answer.status, headers: answer.headers, body: document };
    },
    async follow(job) {
      const text = await (await request(`/v1/jobs/${job}/events`)).text();
      return [...text.matchAll(/^event: (.+)\ndata: (.+)$/gm)].map(([, event = '', data = '']) => ({
        event,
        data: JSON.parse(data) as Record<string, unknown>,
      }));
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return ended;
    },
    signal: (signal) => void child.kill(signal),
    ended,
  };
}
