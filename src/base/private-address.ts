import { BlockList, isIP, isIPv6 } from 'node:net';

/** What kind of address is not asked just so, and whether an operator may allow it. */
export interface Reservation {
  readonly kind: string;
  readonly mayBeAllowed: boolean;
}

interface Range extends Reservation {
  readonly addresses: BlockList;
}

/** The special purposes of IANA's registries of IPv4 and IPv6 addresses (RFC 6890), as far as they matter here. */
const ranges: readonly Range[] = [
  { kind: 'an address of this machine', mayBeAllowed: true, addresses: listOf('127.0.0.0/8', '::1/128') },
  {
    kind: 'an address of a private network',
    mayBeAllowed: true,
    addresses: listOf('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'),
  },
  {
    kind: 'a link-local address, where clouds keep credentials of the machine',
    mayBeAllowed: false,
    addresses: listOf('169.254.0.0/16', 'fe80::/10'),
  },
  {
    kind: 'an address of no single host',
    mayBeAllowed: false,
    addresses: listOf(
      ...'0.0.0.0/8 192.0.0.0/24 192.0.2.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'.split(
        ' ',
      ),
      ...'::/128 ff00::/8 fec0::/10 100::/64 2001::/32 2001:db8::/32'.split(' '),
    ),
  },
];

/** Why an IPv4 or IPv6 address is not asked just so; null: it is one of the internet. */
export function reservationOf(address: string): Reservation | null {
  const plain = embeddedIn(address) ?? address;
  const found = ranges.find(({ addresses }) => addresses.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4'));
  return found ?? null;
}

/**
 * Why a host, as `name`, `name:port` or an address, is not asked just so, as far as that can be told without looking it up;
 * null: it is not known to be private.
 */
export function reservationOfHost(host: string): Reservation | null {
  const url = `http://${host}`;
  const hostname = URL.canParse(url) ? new URL(url).hostname : '';
  const address = /^(.+\.)?localhost\.?$/.test(hostname) ? '127.0.0.1' : literalAddress(hostname);
  return address === null ? null : reservationOf(address);
}

/** An address in brackets or without; null: it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? null : bare;
}

const carriers: readonly { readonly prefix: BlockList; readonly first: number }[] = [
  { prefix: listOf('::ffff:0:0/96'), first: 6 },
  // NAT64 (RFC 6052)
  { prefix: listOf('64:ff9b::/96'), first: 6 },
  // 6to4 (RFC 3056)
  { prefix: listOf('2002::/16'), first: 1 },
];

/** The IPv4 address that an IPv6 address stands for. */
function embeddedIn(address: string): string | null {
  if (!isIPv6(address)) return null;
  const carrier = carriers.find(({ prefix }) => prefix.check(address, 'ipv6'));
  if (!carrier) return null;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(carrier.first, carrier.first + 2);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight groups of an IPv6 address; WHATWG URL writes it in hexadecimal alone. */
function groupsOf(address: string): readonly number[] {
  const [withoutZone = ''] = address.split('%');
  const written = new URL(`http://[${withoutZone}]/`).hostname.slice(1, -1);
  const [head = '', tail] = written.split('::');
  const numbers = (text: string): number[] => (text === '' ? [] : text.split(':').map((part) => parseInt(part, 16)));
  const [first, last] = [numbers(head), numbers(tail ?? '')];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}

function listOf(...networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    list.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return list;
}
