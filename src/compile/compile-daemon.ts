import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { isNetwork } from '../base/network.js';
import type { OidcSettings, QueueSettings, ServeSettings, TlsSettings } from '../model/daemon-settings.js';
import type { Oidc, Serve, Tls, WorkspaceDocument } from '../schema/generated/documents.js';
import { durationOf } from './compile-schedule.js';
import { find } from './context.js';
import type { CompileContext, Placed } from './context.js';

const [minute, hour] = [60, 3600];

/** How what is waiting is done: what the operator's file says, and the defaults of the rest. */
export function compileQueue(context: CompileContext, { value, root }: Placed<WorkspaceDocument>): QueueSettings {
  const {
    attempts = 5,
    base: first = '30s',
    max: last = '1h',
    concurrency = null,
    lease: held = '30s',
  } = value.queue ?? {};
  const at = childOf(root, 'queue');
  const base = durationOf(context, first, hour * 24, childOf(at, 'base'));
  const max = durationOf(context, last, hour * 24, childOf(at, 'max'));
  const lease = durationOf(context, held, hour, childOf(at, 'lease'));
  if (base > max) {
    const [key, text, expected] =
      value.queue?.base === undefined
        ? ['max', last, `a wait from \`base\`, ${first}`]
        : ['base', first, `a wait up to \`max\`, ${last}`];
    find(context, 'malformed-value', { value: text, expected }, childOf(at, key));
  }
  if (lease < 5) find(context, 'malformed-value', { value: held, expected: 'at least 5s' }, childOf(at, 'lease'));
  return { attempts, base, max, concurrency, lease };
}

/** Where the daemon listens, and whom it believes. */
export function compileServe(context: CompileContext, { value, root }: Placed<WorkspaceDocument>): ServeSettings {
  const { listen = {}, tls, trustProxy = [], oidc, rateLimit = {}, metrics = 'viewer' }: Serve = value.serve ?? {};
  const at = childOf(root, 'serve');
  checkProxies(context, trustProxy, childOf(at, 'trustProxy'));
  return {
    host: listen.host ?? '127.0.0.1',
    port: listen.port ?? 8080,
    tls: tls ? compileTls(tls) : null,
    trustProxy,
    oidc: oidc ? compileOidc(context, oidc, childOf(at, 'oidc')) : null,
    rateLimit: {
      requests: rateLimit.requests ?? 300,
      per: durationOf(context, rateLimit.per ?? '60s', hour * 24, childOf(at, 'rateLimit', 'per')),
    },
    metrics,
  };
}

/** What is no address would only be found when the daemon starts. */
function checkProxies(context: CompileContext, proxies: readonly string[], location: Location): void {
  for (const [index, proxy] of proxies.entries()) {
    if (isNetwork(proxy)) continue;
    const expected = 'an address, or a network such as 10.0.0.0/8';
    find(context, 'malformed-value', { value: proxy, expected }, childOf(location, index));
  }
}

function compileTls({ certificate, key }: Tls): TlsSettings {
  return { certificate, key: typeof key === 'string' ? { file: key } : { secret: key.secret } };
}

function compileOidc(context: CompileContext, written: Oidc, location: Location): OidcSettings {
  const { issuer, audience, roles = 'roles', tolerance = '30s' } = written;
  return {
    issuer,
    audience,
    roles,
    tolerance: durationOf(context, tolerance, 5 * minute, childOf(location, 'tolerance')),
  };
}
