import { checkWorkspace } from './check-workspace.js';
import { plainWorkspace, writeWorkspace } from './written-workspace.js';

/** A finding with the text it points at. */
export interface MarkedFinding {
  readonly code: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What stands in the file from the first caret to the last. */
  readonly marked: string;
  readonly suggestion: string | undefined;
}

type Checked = Awaited<ReturnType<typeof checkWorkspace>>;

/** Compiles a workspace of some files, and gives its errors as `findings`, apart from its warnings; `tieout.yaml` is there unless it is given. */
export async function compileFiles(
  files: Readonly<Record<string, string>>,
): Promise<Checked & { readonly findings: readonly MarkedFinding[]; readonly warnings: readonly MarkedFinding[] }> {
  const checked = await checkWorkspace(await writeWorkspace({ 'tieout.yaml': plainWorkspace, ...files }));
  const [errors, warnings] = (['error', 'warning'] as const).map((wanted) => {
    return checked.diagnostics.filter(({ severity }) => severity === wanted);
  });
  return {
    ...checked,
    findings: markedFindings({ ...checked, diagnostics: errors ?? [] }),
    warnings: markedFindings({ ...checked, diagnostics: warnings ?? [] }),
  };
}

function markedFindings({ source, diagnostics }: Checked): readonly MarkedFinding[] {
  return diagnostics.map(({ code, parameters, location, suggestion }) => {
    const { file, line, column, endLine, endColumn } = source.positionOf(location);
    const lines = source.linesOf(file).slice(line - 1, endLine);
    const last = lines.length - 1;
    const marked = lines
      .map((text, index) => text.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined))
      .join('\n');
    return { code, parameters: { ...parameters }, marked, suggestion };
  });
}

/** Each finding as its code and what it points at, in the order in which they were found. */
export function inShort(findings: readonly MarkedFinding[]): readonly string[] {
  return findings.map(({ code, marked }) => `${code}: ${marked}`);
}

/** An entity of the given fields, one per line, as YAML; `id` is there already. */
export function entityYaml(fields: string, rest = ''): string {
  const lines = fields.split('\n').filter((line) => line.trim() !== '');
  return [
    'tieout: 1',
    'entity: line',
    'identity: [id]',
    'fields:',
    '  id: { type: string, required: true }',
    ...lines.map((line) => `  ${line.trim()}`),
    rest,
  ].join('\n');
}

/** A system with one feed `tills/sales` of entity `line`, whose map is the given one; `id` is there already. */
export function systemYaml(
  fields: string,
  changes: { readonly head?: string; readonly path?: string; readonly parse?: string } = {},
): string {
  const lines = fields.split('\n').filter((line) => line.trim() !== '');
  return [
    'tieout: 1',
    'system: tills',
    changes.head ?? 'connections: { share: { plugin: file } }',
    'feeds:',
    '  sales:',
    '    entity: line',
    `    fetch: { connection: share, path: ${changes.path ?? 'sales.csv'} }`,
    `    parse: ${changes.parse ?? '{ format: csv }'}`,
    '    map:',
    '      - fields:',
    '          id: ID',
    ...lines.map((line) => `          ${line.trim()}`),
  ].join('\n');
}

/** A rule that compares feed `tills/sales` with itself. */
export function ruleYaml(compare: string, rest = ''): string {
  const lines = compare.split('\n').filter((line) => line.trim() !== '');
  return [
    'tieout: 1',
    'rule: sales-vs-sales',
    'baseline: { feed: tills/sales }',
    'counterparts: { again: { feed: tills/sales } }',
    'match: [{ name: exact, key: [id] }]',
    ...(lines.length > 0 ? ['compare:', ...lines.map((line) => `  ${line.trim()}`)] : []),
    rest,
  ].join('\n');
}
