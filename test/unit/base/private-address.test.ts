import { describe, expect, test } from 'vitest';
import { literalAddress, reservationOf } from '../../../src/base/private-address.js';

describe('the address of a host', () => {
  test.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '64:ff9b::808:808'])(
    'is one of the internet: %s',
    (address) => expect(reservationOf(address)).toBeNull(),
  );

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    // The same addresses in IPv6: mapped, through NAT64, and by 6to4.
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:c0a8:101::1',
    '0:0:0:0:0:ffff:c0a8:0101',
  ])('is private, and an operator may allow it: %s', (address) =>
    expect(reservationOf(address)).toMatchObject({ mayBeAllowed: true }),
  );

  test.each([
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    'fe80::1',
    '::',
    'ff02::1',
    '2001:db8::1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
  ])('is never asked: %s', (address) => expect(reservationOf(address)).toMatchObject({ mayBeAllowed: false }));

  test('is told from a name', () => {
    expect(['[::1]', '10.0.0.1', 'localhost', '10.example'].map(literalAddress)).toEqual([
      '::1',
      '10.0.0.1',
      null,
      null,
    ]);
  });
});
