import type { AppliedConfiguration, ConfigurationChange, ValueDifference } from '../../../model/configuration.js';
import type { Style } from '../../shared/style.js';
import { renderTable } from './table.js';
import { visibleText } from './visible-text.js';

/** What was applied, one line each; the active one has a star. */
export function configurationTable(
  configurations: readonly AppliedConfiguration[],
  active: AppliedConfiguration | null,
  style: Style,
): readonly string[] {
  return renderTable(
    [
      { heading: '' },
      { heading: 'version' },
      { heading: 'applied' },
      { heading: 'by' },
      { heading: 'commit' },
      { heading: 'because' },
    ],
    configurations.map(({ sequence, version, appliedAt, actor, commit, because }) => [
      sequence === active?.sequence ? '*' : '',
      version.slice(0, 12),
      appliedAt,
      visibleText(actor ?? ''),
      shortCommit(commit),
      visibleText(because ?? ''),
    ]),
    style.bold,
  );
}

const signs = { added: '+', removed: '-', changed: '~' } as const;

/** What changed, one line for each thing, and below it for each value. */
export function changeLines(changes: readonly ConfigurationChange[], style: Style): readonly string[] {
  return changes.flatMap(({ kind, name, change, differences }) => [
    `${signs[change]} ${kind} ${style.bold(name)} ${change}`,
    ...differences.map((difference) => `    ${differenceText(difference)}`),
  ]);
}

function differenceText({ path, from, to }: ValueDifference): string {
  return visibleText(`${path}: ${valueText(from)} → ${valueText(to)}`);
}

/** A longer value is for a machine: `--json` prints all of it. */
const longest = 60;

function valueText(value: unknown): string {
  if (value === null) return 'none';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest && typeof value !== 'string' ? `${text.slice(0, longest)}…` : text;
}

/** As git shortens it. */
function shortCommit(commit: string | null): string {
  if (commit === null) return '';
  const [hash = '', changes] = commit.split('+');
  return changes === undefined ? hash.slice(0, 10) : `${hash.slice(0, 10)}+${changes}`;
}
