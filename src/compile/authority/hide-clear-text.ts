import type { Diagnostic } from '../../base/diagnostic.js';
import { createRedactor } from '../../base/redactor.js';
import type { WorkspaceSource } from '../../config/index.js';
import type { SilencesApplied } from '../apply-silences.js';

/**
 * The same findings, none of which says in words what another one masks: a token where a name is expected would else be
 * repeated as a malformed name.
 */
export function hideClearText(
  { diagnostics, silenced }: SilencesApplied,
  source: Pick<WorkspaceSource, 'positionOf' | 'linesOf'>,
): SilencesApplied {
  const masked = diagnostics.filter((finding) => finding.masked);
  if (masked.length === 0) return { diagnostics, silenced };
  const redactor = createRedactor();
  for (const { location } of masked) {
    const { file, line, column, endLine, endColumn } = source.positionOf(location);
    const lines = source.linesOf(file).slice(line - 1, endLine);
    const last = lines.length - 1;
    const text = lines.map((part, index) =>
      part.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined).trim(),
    );
    redactor.hide(text.join('\n').replaceAll(/^["']|["']$/g, ''));
  }
  const redact = (text: string): string => redactor.redact(text);
  const hide = (finding: Diagnostic): Diagnostic => ({
    ...finding,
    parameters: redactValues(finding.parameters, redact) as object,
    ...(finding.suggestion === undefined ? {} : { suggestion: redact(finding.suggestion) }),
  });
  return {
    diagnostics: diagnostics.map(hide),
    silenced: silenced.map(({ finding, reason }) => ({ finding: hide(finding), reason: redact(reason) })),
  };
}

function redactValues(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactValues(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValues(item, redact)]));
}
