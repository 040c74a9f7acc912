import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/base/redactor.js';

function redact(values: readonly string[], text: string): string {
  const redactor = createRedactor();
  for (const value of values) redactor.hide(value);
  return redactor.redact(text);
}

const value = 'p@ss wörd/"7+\'(x)*';

describe('a secret is taken out of a text', () => {
  test.each([
    ['as it is', value],
    ['as a component of a URL', encodeURIComponent(value)],
    ['with lower-case escapes', encodeURIComponent(value).replaceAll(/%../g, (code) => code.toLowerCase())],
    ['as RFC 3986 has it', 'p%40ss%20w%C3%B6rd%2F%227%2B%27%28x%29%2A'],
    ['as a form sends it', new URLSearchParams({ key: value }).toString().slice('key='.length)],
    ['as JSON', JSON.stringify({ value }).slice('{"value":"'.length, -2)],
    ['in Base64', Buffer.from(value).toString('base64')],
    ['in the Base64 of URLs', Buffer.from(value).toString('base64url')],
    ['in hexadecimal', Buffer.from(value).toString('hex')],
    ['in upper-case hexadecimal', Buffer.from(value).toString('hex').toUpperCase()],
  ])('%s', (_, form) => expect(redact([value], `before ${form} after`)).toMatch(/^before \*\*\*=* after$/));

  test.each(['', 'a', 'ab', 'abc', 'user:'])('in Base64 behind %j, which may stand before it', (before) => {
    const encoded = Buffer.from(`${before}${value}:after`).toString('base64');
    const left = redact([value], encoded);
    const [head = '', tail = ''] = left.split('***');
    expect(left).toContain('***');
    // At most the bits that one character shares with what stands beside it are left.
    expect(head.length).toBeLessThanOrEqual(Math.ceil((before.length * 8) / 6));
    expect(tail.length).toBeLessThanOrEqual(Math.ceil((':after'.length * 8) / 6) + 3);
  });

  test('whole, where values contain each other, overlap or repeat', () => {
    expect(redact(['horse', 'correct horse battery'], 'a correct horse battery b')).toBe('a *** b');
    expect(redact(['correct horse battery', 'horse'], 'a correct horse b')).toBe('a correct *** b');
    expect(redact(['abcdef', 'defghi'], '-abcdefghi-')).toBe('-***-');
    expect(redact(['aaaa'], '-aaaaaa-')).toBe('-***-');
    expect(redact(['****'], '-****-')).toBe('-***-');
  });

  test('line by line, where it has several', () => {
    const key = '-----BEGIN KEY-----\nTWFueUxpbmVz\nshort\n-----END KEY-----';
    expect(redact([key], 'bad line TWFueUxpbmVz, not short')).toBe('bad line ***, not short');
  });

  test.each([
    ['its password', 'postgres://me:p%40ssword@host/db', 'refused p@ssword for me'],
    ['the token in place of its user', 'https://t0kent0ken@host/x', 'refused t0kent0ken'],
    ['a signature in its query', 'https://host/x?sv=2026&sig=c2lnbmF0%3D', 'refused c2lnbmF0='],
  ])('as a URL: %s', (_, url, text) => expect(redact([url], text)).toMatch(/^refused \*\*\*/));

  test('and nothing else is', () => {
    expect(redact([], 'anything')).toBe('anything');
    expect(redact(['correct horse'], 'correct, horse')).toBe('correct, horse');
    expect(redact(['postgres://me:p%40ssword@host/db'], 'me at host')).toBe('me at host');
  });
});
