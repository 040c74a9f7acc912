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

/** A redactor that knows no secret yet. Values are hidden as they are and in the forms in which messages quote them. */
export function createRedactor(): Redactor {
  const forms = new Set<string>();
  return {
    hide(value) {
      for (const form of formsOf(value)) if (form.length >= shortestSecret) forms.add(form);
    },
    redact(text) {
      const longestFirst = [...forms].sort((left, right) => right.length - left.length);
      return longestFirst.reduce((redacted, form) => redacted.replaceAll(form, mask), text);
    },
  };
}

/** Each line counts by itself, too: a message may quote one line of a key. */
function formsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const parts = [value, ...lines.filter((line) => line.length >= 8), ...passwordsOf(value)];
  return parts.flatMap((part) => [
    part,
    encodeURIComponent(part),
    JSON.stringify(part).slice(1, -1),
    Buffer.from(part).toString('base64').replace(/=+$/, ''),
    Buffer.from(part).toString('base64url'),
    Buffer.from(part).toString('hex'),
  ]);
}

/** A URL is a secret for what stands before its `@`. */
function passwordsOf(value: string): readonly string[] {
  const password = URL.canParse(value) ? new URL(value).password : '';
  return password === '' ? [] : [password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded: the text as written is all there is to hide.
    return text;
  }
}
