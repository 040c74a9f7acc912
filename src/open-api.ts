import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createSecureContext } from 'node:tls';
import { openJwtVerifier } from './access/jwt-verifier.js';
import { openAuthenticator } from './access/open-authenticator.js';
import { messageOf, operationalError } from './base/errors.js';
import type { Api, ApiParts } from './delivery/daemon/daemon-host.js';
import { oneByOne } from './delivery/daemon/one-by-one.js';
import { proposeForRun } from './delivery/shared/proposals/propose-for-run.js';
import { openJsonQuestions } from './fetchers/http/ask-json.js';
import { createHttpApplication } from './delivery/http/application.js';
import type { HttpDependencies, HttpSettings } from './delivery/http/dependencies.js';
import type { ServeSettings, TlsSettings } from './model/daemon-settings.js';
import { openFeedBoard, openJobDesk } from './queue/index.js';

const user = 'the certificate of the API';

/** What the API is told by the composition root. */
export interface ApiOptions {
  readonly version: string;
  readonly redact: (text: string) => string;
}

/**
 * Puts the API together with what the daemon has, and listens where `tieout.yaml` or the command line says.
 *
 * @throws OperationalError `cannot-listen`, those of reading a certificate and a secret, and `unusable-secret` of a
 * key that is not that of its certificate.
 */
export async function openApi(parts: ApiParts, options: ApiOptions): Promise<Api> {
  const { request } = parts;
  const settings = request.workspace.settings.serve;
  const app = await createHttpApplication(await dependenciesOf(parts, options));
  const { host, port } = { host: request.options.host ?? settings.host, port: request.options.port ?? settings.port };
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw operationalError('cannot-listen', { address: `${host}:${port}`, reason: messageOf(error) });
  }
  const address = app.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    address: `${settings.tls === null ? 'http' : 'https'}://${name}:${address.port}`,
    close: () => app.close(),
  };
}

async function dependenciesOf(parts: ApiParts, { version, redact }: ApiOptions): Promise<HttpDependencies> {
  const { tools, queue, configuration, observation, listener } = parts;
  const { serve } = parts.request.workspace.settings;
  const { oidc } = serve;
  const takeTurns = oneByOne();
  return {
    version,
    settings: await settingsOf(parts, serve),
    tools,
    active: () => configuration.current(),
    authenticator: openAuthenticator(
      tools.store,
      oidc === null ? null : openJwtVerifier(oidc, openJsonQuestions(tools)),
    ),
    queue,
    jobDesk: openJobDesk(queue, () => configuration.current().plan),
    feeds: openFeedBoard(tools.store),
    configurations: {
      apply: ({ name, kind }, because) => parts.applyDisk({ actor: { name, kind, traceId: null }, because }),
    },
    // each compiles the workspace several times
    causes: { propose: (run, batches) => takeTurns(() => proposeForRun(run, batches, parts.request.readEdited)) },
    observed: observation,
    listener,
    wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
    redact,
  };
}

async function settingsOf({ request, tools }: ApiParts, serve: ServeSettings): Promise<HttpSettings> {
  return {
    tls: serve.tls && (await readTls(serve.tls, request.directory, tools)),
    rate: { requests: serve.rateLimit.requests, seconds: serve.rateLimit.per },
    trustProxy: serve.trustProxy,
    openMetrics: serve.metrics === 'open',
  };
}

async function readTls(
  { certificate, key }: TlsSettings,
  directory: string,
  { secrets }: ApiParts['tools'],
): Promise<HttpSettings['tls']> {
  const read = async (file: string): Promise<string> => {
    try {
      return await readFile(resolve(directory, file), 'utf8');
    } catch (error) {
      throw operationalError('source-unreadable', { path: file, reason: messageOf(error) });
    }
  };
  const pair = {
    certificate: await read(certificate),
    key: 'file' in key ? await read(key.file) : await secrets.read(key.secret, user),
  };
  try {
    createSecureContext({ cert: pair.certificate, key: pair.key });
  } catch (error) {
    const reason = `certificate and key do not go together (${messageOf(error)})`;
    const name = 'file' in key ? key.file : key.secret;
    throw operationalError('unusable-secret', { name, user, reason }, { cause: error });
  }
  return pair;
}
