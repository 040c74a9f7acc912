import { eventCatalogue } from '../../src/delivery/daemon/observe/event-catalogue.js';

/** The page of every event that the daemon tells, from the catalogue. */
export function generateEventsPage(): string {
  const lines = [
    '<!-- Made by `npm run generate` from src/delivery/daemon/observe/event-catalogue.ts: change that, not this file. -->',
    '',
    '# Events',
    '',
    '`tieout serve` and `tieout worker` write each event as one line of JSON to the error stream. What each key means is in',
    '[a line of the log](output/log-line.md); names of events and keys stay, sentences in `message` may change. No line holds a',
    'secret, a header, a body or the address that was asked for. `--log-level` says from which level on events are written:',
    '`debug`, `info` (as long as nothing is said), `warning`, `error`.',
    '',
    'Each line has `time`, `level`, `event`, `message` and `process`. Beside them:',
    '',
  ];
  for (const [name, { level, meaning, response, keys }] of Object.entries(eventCatalogue)) {
    lines.push(`## ${name}`, '', `\`${level}\`: ${meaning}`, '');
    if (response !== null) lines.push(`What to do: ${response}`, '');
    lines.push(keys.map((key) => `\`${key}\``).join(', '), '');
  }
  return lines.join('\n').trimEnd() + '\n';
}
