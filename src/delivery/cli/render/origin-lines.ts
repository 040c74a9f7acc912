import type { Style } from '../../shared/style.js';
import type { OriginItem } from '../../shared/documents/origin-document.js';
import { indent, renderTable } from './table.js';
import { visibleText } from './visible-text.js';

/**
 * Where values come from that their own document does not simply say: defaults, templates, parameters, overrides,
 * variables. --json has all of them.
 */
export function originLines(origins: readonly OriginItem[], style: Style): readonly string[] {
  const told = origins.filter(isTold);
  const documents = [...new Set(told.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const rows = told.filter((origin) => origin.document === document).map(rowOf);
    const columns = [{ heading: 'key' }, { heading: 'value' }, { heading: 'from' }] as const;
    return ['', style.bold(`origins in ${document}`), ...indent(renderTable(columns, rows, style.dim))];
  });
}

/** Prose that nobody wrote changes nothing. */
const prose: ReadonlySet<string> = new Set(['description', 'because', 'formerly']);

function isTold({ from, filledBy, path }: OriginItem): boolean {
  if (from === 'default') return !prose.has(path.slice(path.lastIndexOf('/') + 1));
  return from !== 'written' || filledBy.length > 0;
}

function rowOf({ path, value, inWords, from, location, because, filledBy }: OriginItem): readonly string[] {
  const key = path.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
  const isFrame = filledBy.length > 0 && (from === 'written' || from === 'template');
  const origins = [...(isFrame ? [] : [{ from, location }]), ...filledBy].map(originText);
  const reason = because === null ? '' : ` (${because})`;
  return [key, inWords ?? valueText(value), visibleText(`${origins.join(', ')}${reason}`)];
}

function valueText(value: unknown): string {
  return visibleText(typeof value === 'string' ? value : JSON.stringify(value));
}

const words: Readonly<Record<string, string>> = {
  written: '',
  template: 'template',
  restated: 'instead of the template',
  parameter: 'parameter',
  'parameter-default': 'default of the parameter',
  override: 'override',
  variable: 'variable',
  instance: 'instance',
  default: 'default',
};

function originText({ from, location }: Pick<OriginItem, 'location'> & { readonly from: string }): string {
  const place = location === null ? [] : [`${location.file}:${location.line}`];
  return [words[from] ?? from, ...place].filter((part) => part !== '').join(' ');
}
