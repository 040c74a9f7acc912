// oxlint-disable-next-line no-control-regex -- these are what must not reach a terminal
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of others as it may be printed: what would steer a terminal or turn the direction of writing is replaced. */
export function printable(text: string): string {
  return text.replaceAll(controls, '\uFFFD');
}
