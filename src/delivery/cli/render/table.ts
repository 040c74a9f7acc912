/** One column: its heading, and the side its cells keep to. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
}

/** Decorates a line that is already aligned; colours inside cells would upset the widths. */
export type LineStyle = (text: string) => string;

const gap = '  ';

/** Rows under their headings, aligned, without trailing spaces; one line per row. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  headingStyle: LineStyle = (text) => text,
): readonly string[] {
  const widths = columns.map(({ heading }, index) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => pad(cells[index] ?? '', widths[index] ?? 0, column.align ?? 'left'))
      .join(gap)
      .trimEnd();
  return [headingStyle(line(columns.map(({ heading }) => heading))), ...rows.map(line)];
}

/** Rows of a name and a value, the values aligned. */
export function renderPairs(pairs: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const width = Math.max(0, ...pairs.map(([name]) => widthOf(name)));
  return pairs.map(([name, value]) => `${pad(name, width, 'left')}${gap}${value}`.trimEnd());
}

/** Every line behind two spaces. */
export function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? `${text}${space}` : `${space}${text}`;
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
