import type { Cause, CauseFound } from '../../model/cause.js';
import type { Value } from '../../model/types.js';

/** A cause in a sentence, without a full stop. */
export function causeInWords(cause: CauseFound): string {
  const fields = listOf(cause.fields);
  const { by } = cause;
  switch (cause.kind) {
    case 'missing-entry':
      return entriesInWords(cause);
    case 'code':
      return `${fields} ${quoted(cause.from)} of the baseline is always ${quoted(cause.to)} in the counterpart`;
    case 'sign':
      return `${fields} of the counterpart has the other sign`;
    case 'ratio':
    case 'units': {
      const [whole, part] = cause.inverse ? ['baseline', 'counterpart'] : ['counterpart', 'baseline'];
      const unit = cause.kind === 'units' ? ', another unit' : '';
      return `${fields} of the ${whole} is ${by ?? ''} times that of the ${part}${unit}`;
    }
    case 'offset':
      return `${fields} of the counterpart is that of the baseline ${signed(by ?? '0')}${unitOf(cause)}`;
    case 'swapped':
      return `${fields} stand in each other's place`;
    case 'absent-value':
      return `all records of the ${cause.side ?? ''} with ${fields} ${quoted(cause.from)} are missing on the other side`;
    case 'absent-part':
      return `${placeOf(cause)} of the ${cause.side ?? ''} are all missing on the other side`;
    case 'repeated-file':
      return `${placeOf(cause)} of the ${cause.side ?? ''} are in another file of it, too`;
  }
}

/** So many codes are read in a sentence. */
const codesShown = 5;

function entriesInWords({ side, entries }: CauseFound): string {
  if (!entries) return 'a crosswalk has no entry';
  const shown = entries.codes.slice(0, codesShown).map(({ code }) => quoted(codeInWords(code)));
  const more = entries.codes.length - shown.length + entries.more;
  const codes = more > 0 ? `${shown.join(', ')} and ${more} more` : listOf(shown);
  const blocks = entries.blocked === 0 ? '' : `, and ${entries.blocked} of the other side are blocked`;
  return `the crosswalk '${entries.crosswalk}' has no entry for ${codes}: ${entries.records} records of the ${side ?? ''} are set aside${blocks}`;
}

/** The parts of a code, as `S1, 4011`. */
function codeInWords(code: readonly (string | null)[]): string {
  return code.map((part) => part ?? '').join(', ');
}

/** What the breaks of a cause come to: `gross -75.00 EUR`, several apart; nothing where they are no money. */
export function causeMoneyInWords({ money }: Cause): string {
  return money.map(({ field, currency, amount }) => `${field} ${amount} ${currency}`).join(', ');
}

function listOf(fields: readonly string[]): string {
  return fields.length < 2 ? fields.join('') : `${fields.slice(0, -1).join(', ')} and ${fields.at(-1) ?? ''}`;
}

function quoted(value: Value): string {
  return `'${String(value)}'`;
}

function signed(by: string): string {
  return by.startsWith('-') ? `- ${by.slice(1)}` : `+ ${by}`;
}

/** Amounts have the unit of their field. */
function unitOf({ unit }: CauseFound): string {
  return unit === null ? '' : ` ${unit}`;
}

function placeOf({ part }: CauseFound): string {
  if (!part) return 'records';
  return `records ${part.first} to ${part.last} of file ${part.payload + 1} of batch ${part.batch}`;
}
