import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';
import { refusalOf } from '../../plugin/confine.js';
import type { SourceRequest } from '../../plugin/fetcher.js';
import { integerOf, millisecondsOf, textOf } from '../../plugin/options.js';
import { kindOf, serverOf, shownServer, usesTls } from './sql-options.js';
import type { DatabaseKind, ServerAddress } from './sql-options.js';

/** A server, and who asks it. */
export interface ServerSettings extends ServerAddress {
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** null: what is sent is not encrypted. */
  readonly tls: { readonly authority: string | null } | null;
}

/** A connection, as it is used. */
export interface SqlSettings {
  readonly kind: DatabaseKind;
  /** `host:port`, or the file, for messages. */
  readonly place: string;
  /** The same with the name of the database. */
  readonly source: string;
  readonly isReplica: boolean;
  /** null: `file` is meant. */
  readonly server: ServerSettings | null;
  /** Absolute, without links; empty where it is a server. */
  readonly file: string;
  /** Milliseconds. */
  readonly statementTimeout: number;
  /** null: as many as there are. */
  readonly rowsPerSecond: number | null;
}

type ReadRequest = Pick<SourceRequest, 'options' | 'workspace' | 'directories'>;

const defaultStatementTimeout = 20_000;

/**
 * Reads what `checkOptions` has passed, and the files it names.
 *
 * @throws OperationalError `source-unreadable` when a file is missing or may not be read.
 */
export async function readSettings(request: ReadRequest): Promise<SqlSettings> {
  const { options } = request;
  const common = {
    statementTimeout: millisecondsOf(options, 'statementTimeout') ?? defaultStatementTimeout,
    rowsPerSecond: integerOf(options, 'rowsPerSecond') ?? null,
  };
  const address = serverOf(options);
  if (!address) {
    const name = textOf(options, 'file') ?? '';
    const { path, shown } = await locate(request, name);
    return { ...common, kind: 'sqlite', place: shown, source: shown, isReplica: false, server: null, file: path };
  }
  const server = await readServer(request, address);
  const place = shownServer(address);
  const source = `${place}/${server.database}`;
  const isReplica = textOf(options, 'replica') !== undefined;
  return { ...common, kind: kindOf(options) ?? 'postgresql', place, source, isReplica, server, file: '' };
}

async function readServer(request: ReadRequest, address: ServerAddress): Promise<ServerSettings> {
  const { options } = request;
  const named = textOf(options, 'certificateAuthority');
  const authority = named === undefined ? null : await readText(request, named);
  return {
    ...address,
    database: textOf(options, 'database') ?? '',
    user: textOf(options, 'user') ?? '',
    password: textOf(options, 'password') ?? '',
    tls: usesTls(options, address) ? { authority } : null,
  };
}

async function readText(request: ReadRequest, name: string): Promise<string> {
  const { path, shown } = await locate(request, name);
  return onFile(shown, () => readFile(path, 'utf8'));
}

/** Where a file really is, having checked that it may be read. */
async function locate({ workspace, directories }: ReadRequest, name: string): Promise<{ path: string; shown: string }> {
  const absolute = resolve(workspace, name);
  const within = relative(workspace, absolute);
  const shown = within.startsWith('..') ? absolute : within;
  const path = await onFile(shown, () => realpath(absolute));
  const refusal = await refusalOf(path, { workspace, directories });
  if (refusal !== null) throw operationalError('source-unreadable', { path: shown, reason: refusal });
  const found = await onFile(shown, () => stat(path));
  if (!found.isFile()) throw operationalError('source-not-a-file', { path: shown });
  return { path, shown };
}

async function onFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    const reason = systemCodeOf(error) === 'ENOENT' ? 'there is no such file' : messageOf(error);
    throw operationalError('source-unreadable', { path, reason }, { cause: error, retryable: isPassingFailure(error) });
  }
}
