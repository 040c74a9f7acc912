import { sentenceOf } from '../../base/catalogue/index.js';
import { adviceOf } from './findings-report.js';
import type { FindingsReport } from './findings-report.js';
import type { LocatedDiagnostic } from './located-diagnostic.js';
import { printable } from './printable.js';

/**
 * Findings as workflow commands of GitHub Actions, one line each, which it shows at the lines of a pull request. The
 * escapes are those of `@actions/core`.
 */
export function githubAnnotations({ findings, pathOf }: FindingsReport): readonly string[] {
  return findings.map((item) => annotationOf(item, pathOf));
}

function annotationOf({ finding, position, related }: LocatedDiagnostic, pathOf: (file: string) => string): string {
  const { line, column, endLine, endColumn } = position;
  const properties = {
    file: pathOf(position.file),
    line,
    endLine,
    // GitHub takes columns only within one line.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: finding.code,
  };
  const second = related
    ? [`${related.note}: ${pathOf(related.position.file)}:${related.position.line}:${related.position.column}`]
    : [];
  const lines = [sentenceOf(finding), ...second, ...adviceOf(finding)];
  return githubCommand(finding.severity, properties, lines.map(printable).join('\n'));
}

/** The command for a message at a place. */
export function githubCommand(severity: 'error' | 'warning', properties: object, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
