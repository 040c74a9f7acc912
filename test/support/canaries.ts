import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** A secret that a test plants, and everything that would give it away. */
export interface Canary {
  readonly value: string;
  /** What must stand nowhere. */
  readonly traces: readonly string[];
}

/** A password with signs that every notation writes in another way. */
export function passwordCanary(name: string): Canary {
  return canaryOf(`${name}/${randomBytes(9).toString('hex')}+%22"\\&=<z>`);
}

/** A private key in PEM; with a passphrase it is encrypted. */
export function keyCanary(passphrase?: string): Canary {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: {
      type: 'pkcs8',
      format: 'pem',
      ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
    },
  });
  return canaryOf(privateKey);
}

/** A value as it is, and as messages, logs and addresses would write it. Made without what takes secrets out of texts. */
export function canaryOf(value: string): Canary {
  const lines = value.split('\n').filter((line) => line.length >= 20 && !line.startsWith('-----'));
  const parts = value.includes('\n') ? lines : [value];
  return { value, traces: [...new Set(parts.flatMap(tracesOf))] };
}

function tracesOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
    encodeURIComponent(text),
    encodeURIComponent(text).toLowerCase(),
    new URLSearchParams({ a: text }).toString().slice(2),
    hex,
    hex.toUpperCase(),
    ...base64Of(bytes),
    ...base64Of(Buffer.from(new URLSearchParams({ a: text }).toString().slice(2))),
    ...base64Of(Buffer.from(encodeURIComponent(text))),
    encodeURIComponent(encodeURIComponent(text)),
    encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  ];
}

/** As part of a longer text: behind 0, 1 or 2 bytes, without the characters that the bytes around it decide, too. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const inner = text.slice(before === 0 ? 0 : before + 1, -4);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(inner)];
  });
}

/** The names of the texts in which a canary can be seen. */
export function seenIn(texts: ReadonlyMap<string, string>, canaries: readonly Canary[]): readonly string[] {
  const traces = canaries.flatMap((canary) => canary.traces);
  return [...texts].flatMap(([name, text]) =>
    traces.filter((trace) => text.includes(trace)).map((trace) => `${name}: ${trace}`),
  );
}
