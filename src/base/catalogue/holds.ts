import { define } from './define.js';

/** Why a delivery is held: it was read whole, but something says that it must not count before somebody looked at it. */
export const holdProblems = {
  'trailer-missing': define<{ path: string }>(
    'batch',
    ({ path }) => `${path} has no trailer, so nothing proves that it is whole`,
    () => 'Ask the source for the whole file, or release the batch if this one is known to be.',
  ),
  'trailer-unreadable': define<{ path: string; position: number; text: string | null }>(
    'batch',
    ({ path, position, text }) =>
      text === null
        ? `The trailer of ${path} has nothing at position ${position}`
        : `The trailer of ${path} has '${text}' at position ${position}, which is no number`,
    () => 'Correct the positions in `trailer`, or ask the source.',
  ),
  'trailer-count': define<{ path: string; expected: string; found: string; setAside: number }>(
    'batch',
    ({ path, expected, found, setAside }) =>
      `The trailer of ${path} counts ${expected} records, and ${found === '1' ? 'there is 1' : `there are ${found}`}${besides(setAside)}`,
    () => 'Ask the source for the whole file, or release the batch if its records are known to be complete.',
  ),
  'trailer-total': define<{
    path: string;
    field: string;
    expected: string;
    found: string;
    /** found − expected. */
    difference: string;
    setAside: number;
  }>(
    'batch',
    ({ path, field, expected, found, difference, setAside }) =>
      `The trailer of ${path} adds '${field}' up to ${expected}, and its records to ${found}: ` +
      `a difference of ${difference}${besides(setAside)}`,
    ({ setAside }) =>
      setAside === 0
        ? 'Ask the source for the file again, or release the batch if its records are known to be right.'
        : 'See with `tieout quarantine list` what was set aside: values that cannot be read are missing in the sum.',
  ),
  'transmission-missing': define<{ path: string; pattern: string }>(
    'batch',
    ({ path, pattern }) => `The name of ${path} tells no transmission: it does not match ${pattern}`,
    () => 'Correct the pattern in `transmission`, or ask the source why the file has another name.',
  ),
  'transmission-reused': define<{ transmission: string; path: string; batch: string }>(
    'batch',
    ({ transmission, path, batch }) =>
      `Transmission '${transmission}' (${path}) was in batch ${batch} before, with other content`,
    () => 'Ask the source which one is right: a correction has a transmission of its own.',
  ),
  'transmission-repeated': define<{ transmission: string; path: string; batch: string; date: string }>(
    'batch',
    ({ transmission, path, batch, date }) =>
      `Transmission '${transmission}' (${path}) counts already, in batch ${batch} for ${date}`,
    () => 'Ask the source for what is missing without it: released as it is, its records count twice.',
  ),
  shrunk: define<{ batch: string; before: number; now: number; limit: string }>(
    'batch',
    ({ batch, before, now, limit }) =>
      `It has ${now} ${now === 1 ? 'record' : 'records'} and would replace the ${before} of batch ${batch}: more than ${limit} % fewer`,
    () => 'Ask the source whether the delivery is whole, and release the batch if it is.',
  ),
  'restated-late': define<{ batch: string; deliveryDate: string; today: string; days: number }>(
    'batch',
    ({ batch, deliveryDate, today, days }) =>
      `${deliveryDate} was delivered before, as batch ${batch}, and is restated on ${today}: more than ${days} days later`,
    () => 'Ask the source why, and release the batch if the restatement shall count.',
  ),
};

/** Why a run is held: its answer is kept whole, but it says so much is broken that it must not count before somebody looked at it. */
export const heldRunProblems = {
  'break-rate-above-limit': define<{
    run: string;
    counterpart: string;
    breaks: number;
    judged: number;
    percent: string;
    limit: string;
  }>(
    'run',
    ({ counterpart, breaks, judged, percent, limit }) =>
      `${breaks} of the ${judged} judged against ${counterpart} ${breaks === 1 ? 'is a break' : 'are breaks'}: ` +
      `${percent} %, above the limit of ${limit} %`,
    ({ run }) =>
      `See with \`tieout causes ${run}\` what they have in common, correct it and run the rule again; or accept what the run found: ` +
      `\`tieout runs release ${run} --because TEXT\`.`,
  ),
};

function besides(setAside: number): string {
  return setAside === 0 ? '' : `; ${setAside} ${setAside === 1 ? 'record is' : 'records are'} set aside`;
}
