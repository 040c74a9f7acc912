import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { OperationalError, messageOf, operationalError, systemCodeOf } from '../base/errors.js';
import { isBelow } from '../base/path-below.js';
import { shortestSecret } from '../base/redactor.js';
import type { Redactor } from '../base/redactor.js';
import type { SecretSettings } from '../model/authority.js';

/** The secrets of a workspace. Every value that was read is kept out of what `redact` gives back. */
export interface Secrets {
  readonly allow: SecretSettings['allow'];
  /**
   * The value of a secret.
   *
   * @param user who needs it, for messages: `system 'tills'`
   * @throws OperationalError `missing-secret`, `unusable-secret`.
   */
  read(name: string, user: string): Promise<string>;
  readonly redact: (text: string) => string;
}

/** What secrets are read with. */
export interface SecretSources {
  readonly workspace: string;
  readonly environment: (name: string) => string | undefined;
  readonly redactor: Redactor;
}

/** Opens the secrets of a workspace; nothing is read before it is asked for. */
export function openSecrets({ provider, allow }: SecretSettings, sources: SecretSources): Secrets {
  const { environment, redactor, workspace } = sources;
  return {
    allow,
    async read(name, user) {
      const unusable = (reason: string): Error => operationalError('unusable-secret', { name, user, reason });
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw unusable('that is no name of a secret');
      const value = provider === 'env' ? environment(name) : await readFromFile(workspace, provider, name, unusable);
      if (value === undefined || value.trim() === '') {
        throw operationalError('missing-secret', { name, user, reason: missing(provider, name) });
      }
      if (value.trim().length < shortestSecret) {
        throw unusable(`it has fewer than ${shortestSecret} characters, and could not be kept out of messages`);
      }
      redactor.hide(value);
      return value;
    },
    redact: (text) => redactor.redact(text),
  };
}

function missing(provider: SecretSettings['provider'], name: string): string {
  if (provider === 'env') return `the environment variable '${name}' is not set, or empty`;
  return `there is no file '${name}' in '${provider.directory}', or it is empty`;
}

const largestFile = 64 * 1024;

/**
 * The text of the file of a secret's name, as container platforms mount it, without a byte order mark and without the line
 * end that an editor leaves; undefined when there is none. Links stay in the directory, as those of Kubernetes do.
 */
async function readFromFile(
  workspace: string,
  { directory }: { readonly directory: string },
  name: string,
  unusable: (reason: string) => Error,
): Promise<string | undefined> {
  try {
    const folder = await realpath(resolve(workspace, directory));
    const at = await realpath(join(folder, name));
    if (!isBelow(folder, at)) throw unusable('its file is a link that leads out of its directory');
    const bytes = await readRegularFile(at);
    if (typeof bytes === 'string') throw unusable(bytes);
    if (!isUtf8(bytes)) throw unusable('its file is not UTF-8 text');
    return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof OperationalError || !(error instanceof Error && 'syscall' in error)) throw error;
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw unusable(messageOf(error));
  }
}

/** The bytes, or why there are none. */
async function readRegularFile(path: string): Promise<Buffer | string> {
  // Not blocking: a pipe would else be waited for without end.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    if (!(await handle.stat()).isFile()) return 'it is not a regular file';
    // No more is read than may be there, whatever the size of the file is said to be.
    const bytes = Buffer.alloc(largestFile + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (await handle.read(bytes, length)).bytesRead;
    }
    return length > largestFile ? `its file is larger than ${largestFile / 1024} KiB` : bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}
