/** Takes the values of secrets out of texts. */
export interface Redactor {
  /** From now on this value is taken out. */
  hide(value: string): void;
  redact(text: string): string;
}

/** What stands in place of a secret. */
const mask = '***';

/** Shorter texts stand in every message: a secret so short cannot be kept out of any. */
export const shortestSecret = 4;

/**
 * A redactor that knows no secret yet. A value is taken out as it is, and in the forms in which messages quote it:
 * percent-encoded as RFC 3986, HTML forms and WHATWG URL do it, escaped as in JSON, also twice, percent-encoded up to three times, in Base64 (RFC 4648, both
 * alphabets, also as part of a longer text, such as `user:value`), of what was percent-encoded too, or
 * twelve characters of it, and in hexadecimal. Of a value of several lines each line of eight
 * characters or more is taken out, too; of a URL its password, its token, and what its query names as one. Where values
 * overlap, all of both is taken out. Any other form, such as a hash or a part of a line, is not known.
 */
export function createRedactor(): Redactor {
  const forms = new Set<string>();
  return {
    hide(value) {
      for (const form of formsOf(value)) if (form.length >= shortestSecret) forms.add(form);
    },
    redact(text) {
      return placesOf(forms, text).reduceRight(
        (redacted, { start, end }) => redacted.slice(0, start) + mask + redacted.slice(end),
        text,
      );
    },
  };
}

/** Part of a text, from a place to before another. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where forms stand in a text, in order; what overlaps or touches is one place. */
function placesOf(forms: ReadonlySet<string>, text: string): readonly Range[] {
  const found: Range[] = [];
  for (const form of forms) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
      found.push({ start, end: start + form.length });
    }
  }
  const joined: Range[] = [];
  for (const range of found.sort((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (!last || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

function formsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const parts = [value, ...lines.filter((line) => line.length >= 8), ...secretsOfUrl(value)];
  return parts.flatMap((part) => {
    const hexadecimal = Buffer.from(part).toString('hex');
    const escaped = JSON.stringify(part).slice(1, -1);
    const percent = percentForms(part);
    // As in a header of HTTP, of a value that was percent-encoded before (RFC 6749, 2.3.1), and in an address after it.
    const base64 = [part, ...percent].flatMap(base64Forms);
    const inAddress = [...percent, ...percent.map(encodeURIComponent)].flatMap(percentForms);
    // However often an address is put into another one, this stays.
    const pieces = base64.flatMap((form) => form.split(/[^A-Za-z0-9]/)).filter((piece) => piece.length >= 12);
    const twice = JSON.stringify(escaped).slice(1, -1);
    return [
      part,
      escaped,
      twice,
      hexadecimal,
      hexadecimal.toUpperCase(),
      ...percent,
      ...base64,
      ...pieces,
      ...inAddress,
    ];
  });
}

function percentForms(text: string): readonly string[] {
  const component = encodeURIComponent(text);
  const strict = component.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  const url = new URL('http://user@host');
  url.password = text;
  const forms = [component, strict, form, url.password];
  return [...forms, ...forms.map((written) => written.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
}

/** A byte fills 8 bits, a character 6: what a text becomes depends on how many bytes stand before it, in one of three ways. */
function base64Forms(text: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const first = Math.ceil((before * 8) / 6);
    const whole = bytes.toString('base64').replace(/=+$/, '').slice(first);
    const inner = whole.slice(0, Math.floor((bytes.length * 8) / 6) - first);
    return [whole, inner].flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
  });
}

/** A URL is a secret for its password, or the token in place of its user, and for keys and signatures in its query. */
function secretsOfUrl(value: string): readonly string[] {
  if (!URL.canParse(value)) return [];
  const { username, password, searchParams } = new URL(value);
  const named = [...searchParams].filter(([name]) => /pass|secret|token|key|sig/i.test(name)).map(([, text]) => text);
  const authority = password === '' ? username : password;
  return [authority, decoded(authority), ...named].filter((text) => text !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded: the text as written is all there is to hide.
    return text;
  }
}
