import { createHash } from 'node:crypto';

const form = /^SHA256:[A-Za-z0-9+/]{43}=?$/;

/** The fingerprints that an option names, separated by commas or blanks. */
export function fingerprintsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

/** Why a text does not name fingerprints, as a sentence; null when it does. */
export function fingerprintProblem(text: string): string | null {
  const written = fingerprintsIn(text);
  const wrong = written.find((part) => !form.test(part));
  if (written.length > 0 && wrong === undefined) return null;
  return `a host key is named by its fingerprint, \`SHA256:\` and 43 characters as \`ssh-keygen -lf\` prints it, not '${wrong ?? ''}'`;
}

/** A host key as OpenSSH names it: its kind, and the SHA-256 of it in Base64 without padding (RFC 4253, RFC 4648). */
export interface HostKey {
  readonly kind: string;
  readonly fingerprint: string;
}

/** @param key as the server sends it: a length, the name of its kind, and the rest */
export function readHostKey(key: Buffer): HostKey {
  const length = key.length >= 4 ? key.readUInt32BE(0) : 0;
  const digest = createHash('sha256').update(key).digest('base64').replace(/=+$/, '');
  return { kind: key.subarray(4, 4 + length).toString('latin1'), fingerprint: `SHA256:${digest}` };
}

/** Whether a key is one of those that are pinned. */
export function isPinned(pinned: readonly string[], { fingerprint }: HostKey): boolean {
  return pinned.some((one) => one.replace(/=+$/, '') === fingerprint);
}
