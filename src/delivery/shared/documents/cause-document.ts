import type { Cause } from '../../../model/cause.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import { causeInWords } from '../cause-in-words.js';

/** A cause as `run`, `show` and `causes` print it. */
export function causeDocument(cause: Cause): outputs.Cause {
  const { part, fields, money, examples, reach = null, entries, ...said } = cause;
  return {
    ...said,
    fields: [...fields],
    part: part && { ...part },
    reach: reach && { ...reach, values: [...reach.values] },
    ...(entries && {
      entries: { ...entries, codes: entries.codes.map(({ code, ...rest }) => ({ ...rest, code: [...code] })) },
    }),
    message: causeInWords(cause),
    money: money.map((sum) => ({ ...sum })),
    examples: examples.map(({ key, baseline, counterpart }) => ({ key: { ...key }, baseline, counterpart })),
  };
}
