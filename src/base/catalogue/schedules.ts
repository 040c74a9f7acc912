import { define } from './define.js';

/** Times at which things begin by themselves. */
export const scheduleProblems = {
  'invalid-cron': define<{ cron: string; reason: string }>(
    'user',
    ({ cron, reason }) => `'${cron}' is no schedule: ${reason}`,
    () => 'Write five fields: minute, hour, day of the month, month and day of the week, as in `15 2 * * *`.',
    'A schedule that cannot be read, or that never comes, fetches nothing and runs nothing, and nothing is exactly what ' +
      'one sees of it.',
  ),
  'endless-blackout': define(
    'user',
    () => 'The blackouts leave no time of the week in which anything may begin',
    () => 'Shorten one of them, or leave it out.',
    'What is due within a blackout begins when it ends. Where one follows the other through the whole week, none ends.',
  ),
  'no-business-day': define(
    'user',
    () => 'A weekend of seven days leaves nobody to work',
    () => 'Leave out the days on which people work.',
    'What is due in business days would never be due.',
  ),
  'repeated-holiday': define<{ date: string }>(
    'user',
    ({ date }) => `The day ${date} stands in this file more than once`,
    () => 'Delete one of the rows.',
    'A holiday has one name. Of two rows one is usually meant for another day, on which people are then expected to work.',
  ),
  'reversed-horizon': define<{ from: string; to: string }>(
    'user',
    ({ from, to }) => `Nothing is from ${from} to ${to}`,
    () => 'Exchange them: `from` is the earlier one.',
    'A horizon whose end is before its beginning has nothing in it, so that its schedule would run nothing.',
  ),
  'future-horizon': define<{ to: string }>(
    'user',
    ({ to }) => `The last day of the horizon, ${to}, is still to come when the rule is run`,
    () =>
      'End at `0d` or before, or say in a comment why such days are run, as in `# tieout: ignore future-horizon because …`.',
    'What is delivered of days to come is seldom all of it, and what the other side lacks yet is no break.',
  ),
  'unscheduled-feed': define<{ feed: string }>(
    'user',
    ({ feed }) => `Nothing says when '${feed}' is delivered, and the rule is run after it`,
    () => 'Give the feed a `schedule` or an `expect`, or run the rule at times of a clock with `cron`.',
    'A rule that is run after its feeds waits until somebody ingests them. Where nobody is to, and nothing tells that they are ' +
      'missing, it waits in silence.',
  ),
  'due-without-expect': define<{ feed: string }>(
    'user',
    ({ feed }) => `Nothing says when '${feed}' is expected`,
    () => 'Say `expect: { every: day, by: "06:00" }` for the feed, or a duration such as `due: 1d`.',
    'A record is due when the feed of the other side is. Where nothing says when that is, no record would ever wait, and none ' +
      'would be late.',
  ),
  'carry-with-groups': define<{ pass: string }>(
    'user',
    ({ pass }) => `Records cannot be carried to other scopes while the pass '${pass}' pairs one with several`,
    () => 'Leave `carry` out, or the `cardinality` of the pass.',
    'A group has the records of one scope. One that grew by a record of another day would be counted by both, or by none.',
  ),
} satisfies Readonly<Record<string, { readonly why: string }>>;
