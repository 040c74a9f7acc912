/** A host that a connection leads to, in the one form in which hosts are compared. */
interface Host {
  /** Lower case, ASCII (IDNA), without the dot at the end; an address as WHATWG URL writes it. */
  readonly name: string;
  /** Digits without leading zeros, or null where none is said. */
  readonly port: string | null;
}

/**
 * Whether a pattern of the operator allows a host. `*.example.com` is every name below example.com, not example.com
 * itself; `*` is every host. A pattern without a port allows any port of its host, one with a port only that one.
 * A text that is anything but a host, such as `https://allowed@other`, is allowed by no pattern.
 */
export function allowsHost(pattern: string, text: string): boolean {
  const host = readHost(text);
  const allowed = readPattern(pattern);
  if (!host || !allowed) return false;
  if (allowed.port !== null && allowed.port !== host.port) return false;
  return allowed.name === null || (allowed.below ? host.name.endsWith(`.${allowed.name}`) : host.name === allowed.name);
}

/** Whether a text is a pattern of hosts. */
export function isHostPattern(text: string): boolean {
  return readPattern(text) !== null;
}

interface HostPattern {
  /** null: every host. */
  readonly name: string | null;
  readonly below: boolean;
  readonly port: string | null;
}

function readPattern(text: string): HostPattern | null {
  if (text === '*') return { name: null, below: false, port: null };
  const below = text.startsWith('*.');
  const host = readHost(below ? text.slice(2) : text);
  if (!host || (below && isAddress(host.name))) return null;
  return { ...host, below };
}

function isAddress(name: string): boolean {
  return name.startsWith('[') || /^[\d.]+$/.test(name);
}

/** Nothing that a URL gives a meaning of its own: no user, path, query, escape, blank or control. */
const plainHost = /^(\[[0-9A-Fa-f:.]+\]|[^\s\p{C}/\\@?#%:[\]*<>^|${}"'`()!,;=&+~]+)(?::(\d{1,5}))?$/u;

/** Reads `name`, `name:port`, an IPv4 or a bracketed IPv6 address as every URL library reads it; null for all else. */
function readHost(text: string): Host | null {
  const [, written, port] = plainHost.exec(text) ?? [];
  if (written === undefined || Number(port ?? 0) > 65_535) return null;
  const url = `http://${written}/`;
  if (!URL.canParse(url)) return null;
  const name = new URL(url).hostname.replace(/\.$/, '');
  return name === '' ? null : { name, port: port === undefined ? null : String(Number(port)) };
}
