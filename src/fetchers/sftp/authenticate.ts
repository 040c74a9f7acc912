import type SftpClient from 'ssh2-sftp-client';
import type { Target } from './target.js';

type Handler = Extract<NonNullable<SftpClient.ConnectOptions['authHandler']>, (...words: never[]) => unknown>;
type Way = Exclude<Parameters<Parameters<Handler>[2]>[0], string>;

/**
 * The ways to show who we are, one after the other, each once and only where the server takes it: a key, the agent, the
 * password. A password that was refused is not asked again in another form: some servers lock an account after a few.
 */
export function authenticationFor(target: Target): Handler {
  let left = waysOf(target);
  let isFirst = true;
  return (taken, _isPartial, next) => {
    if (isFirst) {
      // Nothing is shown yet: the server says what it takes.
      isFirst = false;
      return next({ type: 'none', username: target.username });
    }
    const way = left.find(({ types }) => types.some((type) => taken.includes(type)));
    left = left.filter((other) => other !== way);
    const type = way?.types.find((one) => taken.includes(one));
    if (!way || type === undefined) return giveUp(next);
    next(way.as(type));
  };
}

/** The library's types leave out that `false` is how a handler says that there is no other way. */
function giveUp(next: unknown): void {
  (next as (way: false) => void)(false);
}

interface WayToShow {
  /** What the server calls it; the first that it takes. */
  readonly types: readonly ('publickey' | 'password' | 'keyboard-interactive')[];
  as(type: string): Way;
}

function waysOf({ username, privateKey, passphrase, agent, password }: Target): readonly WayToShow[] {
  const ways: WayToShow[] = [];
  if (privateKey !== null) {
    const secret = passphrase === null ? {} : { passphrase };
    ways.push({ types: ['publickey'], as: () => ({ type: 'publickey', username, key: privateKey, ...secret }) });
  }
  if (agent !== null) ways.push({ types: ['publickey'], as: () => ({ type: 'agent', username, agent }) });
  if (password !== null) {
    ways.push({
      types: ['password', 'keyboard-interactive'],
      as: (type) => (type === 'password' ? { type, username, password } : answering(username, password)),
    });
  }
  return ways;
}

/** Servers with PAM ask for the password as a question, which is one that does not show the answer. */
function answering(username: string, password: string): Way {
  return {
    type: 'keyboard-interactive',
    username,
    prompt: (_name, _instructions, _language, prompts, finish) =>
      finish(prompts.map(({ echo }) => (echo === true ? '' : password))),
  };
}
