import { nextStepOf, sentenceOf } from './index.js';
import type { Code } from './index.js';

/** The sentence of a code in general terms, without a full stop: its parameters stand as ‹name›. */
export function generalSentenceOf(code: Code): string {
  return sentenceOf({ code, parameters: placeholders });
}

/** What to do next about a code in general terms; its parameters stand as ‹name›. */
export function generalNextStepOf(code: Code): string {
  return nextStepOf({ code, parameters: placeholders });
}

/** Parameters whose every value prints as its name, whether it is used as a text, a number or a list. */
const placeholders: object = new Proxy({}, { get: (_target, name) => placeholder(String(name)) });

function placeholder(name: string): object {
  const text = `‹${name}›`;
  return Object.assign([text], { toString: () => text, [Symbol.toPrimitive]: () => text });
}
