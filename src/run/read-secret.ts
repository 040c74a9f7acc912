import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { messageOf, operationalError, systemCodeOf } from '../base/errors.js';
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
      const value = provider === 'env' ? environment(name) : await readFromFile(workspace, provider, name, user);
      if (value === undefined || value === '') throw operationalError('missing-secret', missing(provider, name, user));
      if (value.length < shortestSecret) {
        const reason = `it has fewer than ${shortestSecret} characters, and could not be kept out of messages`;
        throw operationalError('unusable-secret', { name, user, reason });
      }
      redactor.hide(value);
      return value;
    },
    redact: (text) => redactor.redact(text),
  };
}

function missing(provider: SecretSettings['provider'], name: string, user: string) {
  const place =
    provider === 'env' ? `environment variable '${name}' with a value` : `file '${name}' with a value in its directory`;
  return { name, user, place };
}

const largestFile = 64 * 1024;

/** The file of a secret's name, as container platforms mount them: the link that Kubernetes makes stays in its directory. */
async function readFromFile(
  workspace: string,
  { directory }: { readonly directory: string },
  name: string,
  user: string,
): Promise<string | undefined> {
  const unusable = (reason: string): Error => operationalError('unusable-secret', { name, user, reason });
  try {
    const folder = await realpath(resolve(workspace, directory));
    const at = await realpath(join(folder, name));
    const way = relative(folder, at);
    if (way === '..' || way.startsWith('../') || isAbsolute(way)) throw unusable('its file leads out of its directory');
    const bytes = await readRegularFile(at);
    if (typeof bytes === 'string') throw unusable(bytes);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r?\n$/, '');
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT') return undefined;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw unusable('its file is not UTF-8 text');
    if (code?.startsWith('E') && error instanceof Error && 'syscall' in error) throw unusable(messageOf(error));
    throw error;
  }
}

/** The bytes, or why there are none. */
async function readRegularFile(path: string): Promise<Buffer | string> {
  // Not blocking: a pipe would else be waited for without end.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const status = await handle.stat();
    if (!status.isFile()) return 'it is not a regular file';
    if (status.size > largestFile) return `its file is larger than ${largestFile / 1024} KiB`;
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
