import { describe, expect, test } from 'vitest';
import { refusalsOf } from '../../../src/model/authority.js';
import { allowsHost, isHostPattern } from '../../../src/base/host.js';

describe('a host is allowed', () => {
  test.each([
    ['sftp.example', 'sftp.example'],
    ['sftp.example', 'SFTP.Example.'],
    ['sftp.example', 'sftp.example:2222'],
    ['sftp.example:22', 'sftp.example:0022'],
    ['*.example.com', 'a.b.example.com'],
    ['*.example.com:22', 'a.example.com:22'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['127.0.0.1', '0x7f.1'],
    ['[::1]', '[0:0:0:0:0:0:0:1]:22'],
    ['*', 'anything.example:1'],
  ])('by %s: %s', (pattern, host) => expect(allowsHost(pattern, host)).toBe(true));

  test.each([
    ['sftp.example', 'https://sftp.example'],
    ['sftp.example', 'sftp.example@evil.example'],
    ['sftp.example', 'evil.example#sftp.example'],
    ['*.example.com', 'evil.test#.example.com'],
    ['*.example.com', 'evil.test/.example.com'],
    ['*.example.com', 'evil.test\\.example.com'],
    ['*.example.com', 'evil.test\0.example.com'],
    ['*.example.com', 'evil.test%2f.example.com'],
    ['*.example.com', 'evil.test .example.com'],
    ['*.example.com', 'example.com'],
    ['*.example.com', 'badexample.com'],
    ['sftp.example', 'sftp.example.evil.test'],
    ['sftp.example:22', 'sftp.example'],
    ['sftp.example:22', 'sftp.example:2222'],
    ['sftp.example', 'sftp.example:22:80'],
    ['sftp.example', 'sftp.example:99999'],
    ['*', 'user@evil.example'],
    ['*', ''],
    ['', ''],
  ])('never by %s: %j', (pattern, host) => expect(allowsHost(pattern, host)).toBe(false));

  test.each(['https://a.example', '*a.example', 'a.*.example', '*.10.0.0.1', '**', '${var.x}', ''])(
    'by no pattern like %j',
    (pattern) => expect(isHostPattern(pattern)).toBe(false),
  );
});

describe('a system may use a secret', () => {
  const allow = { tills: { names: ['NW_*', 'EXACT'], hosts: ['ok.example'] }, quiet: { names: ['*'], hosts: [] } };
  const refused = (system: string, secret: string, hosts: readonly string[] = []) =>
    refusalsOf(allow, { system, secrets: [secret], hosts }).map(({ kind }) => kind);

  test('that is allowed to it by name, for hosts that are', () => {
    expect(refused('tills', 'NW_KEY', ['ok.example'])).toEqual([]);
    expect(refused('tills', 'EXACT')).toEqual([]);
    expect(refused('quiet', 'PATH')).toEqual([]);
  });

  test.each(['NW', 'XNW_KEY', 'nw_key', 'EXACT_', 'PATH', 'NW_KEY\n', ''])('and not %j', (secret) =>
    expect(refused('tills', secret)).toEqual(['secret']),
  );

  test('and sends it to no other host, or none', () => {
    expect(refused('tills', 'NW_KEY', ['ok.example', 'evil.example'])).toEqual(['host']);
    expect(refused('quiet', 'ANY', ['ok.example'])).toEqual(['host']);
  });

  test.each(['constructor', '__proto__', 'toString', 'other'])('and nothing as %s, whom nobody allowed', (system) =>
    expect(refused(system, 'NW_KEY')).toEqual(['secret']),
  );
});
