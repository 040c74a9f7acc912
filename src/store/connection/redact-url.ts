/** What stands in place of a secret. */
const mask = '***';

/** Takes every password of a database URL, as written and as decoded, out of a text. */
export function redactUrl(url: string, text: string): string {
  return secretsOf(url).reduce((redacted, secret) => redacted.replaceAll(secret, mask), text);
}

function secretsOf(url: string): readonly string[] {
  const written = [...passwordsOfAuthority(url), ...passwordsOfQuery(url)];
  const secrets = new Set(written.flatMap((secret) => [secret, decode(secret)]).filter((secret) => secret !== ''));
  return [...secrets].sort((left, right) => right.length - left.length);
}

/** A password with an unescaped `@` can end at any of them, and one with `/` reaches beyond the authority. */
function passwordsOfAuthority(url: string): readonly string[] {
  const rest = url.slice(url.indexOf('//') + 2);
  const start = rest.indexOf(':') + 1;
  if (start === 0) return [];
  return [...rest.matchAll(/@/g)].map(({ index }) => rest.slice(start, index)).filter((secret) => secret !== '');
}

function passwordsOfQuery(url: string): readonly string[] {
  return [...url.matchAll(/[?&][^=&]*password=([^&#]*)/gi)].map((found) => found[1] ?? '');
}

function decode(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    // Not percent-encoded: the text as written is all there is to hide.
    return secret;
  }
}
