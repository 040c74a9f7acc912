const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * A value in JSON: a text, or null. A number of floating point stands as itself, so that its exponent is written out by
 * whoever reads it; what is no number of JSON, such as `NaN`, is a text.
 */
export function jsonToken(text: string | null, isDouble = false): string {
  return isDouble && text !== null && jsonNumber.test(text) ? text : JSON.stringify(text);
}
