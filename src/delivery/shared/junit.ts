import { sentenceOf } from '../../base/catalogue/index.js';
import type { Severity } from '../../base/diagnostic.js';
import { adviceOf } from './findings-report.js';
import type { FindingsReport } from './findings-report.js';
import type { LocatedDiagnostic } from './located-diagnostic.js';

/**
 * Findings as JUnit XML: a suite per file, a case per finding; a file without findings is one case that passes. What
 * does not fail the command is a case that was skipped, because CI systems show a skipped case with its message and hide
 * what a passing one has to say.
 *
 * @param failOn from which severity on a finding is a failure
 */
export function junitXml({ findings, files, pathOf }: FindingsReport, failOn: Severity): string {
  const named = new Set([...files, ...findings.map(({ position }) => position.file)]);
  const suites = [...named].sort().map((file) =>
    suiteOf(
      pathOf(file),
      findings.filter(({ position }) => position.file === file),
      failOn,
    ),
  );
  const failures = findings.filter(({ finding }) => isFailure(finding.severity, failOn)).length;
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const counts = { name: 'tieout validate', tests, failures, errors: 0, skipped: findings.length - failures };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes(counts)}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
  ].join('\n');
}

interface Suite {
  readonly tests: number;
  readonly lines: readonly string[];
}

function suiteOf(path: string, findings: readonly LocatedDiagnostic[], failOn: Severity): Suite {
  const failures = findings.filter(({ finding }) => isFailure(finding.severity, failOn)).length;
  const tests = Math.max(1, findings.length);
  const counts = { name: path, tests, failures, errors: 0, skipped: findings.length - failures };
  const cases =
    findings.length === 0
      ? [`    <testcase${xmlAttributes({ name: 'no findings', classname: path, file: path })}/>`]
      : findings.flatMap((item) => caseOf(item, path, isFailure(item.finding.severity, failOn)));
  return { tests, lines: [`  <testsuite${xmlAttributes(counts)}>`, ...cases, '  </testsuite>'] };
}

function isFailure(severity: Severity, failOn: Severity): boolean {
  return severity === 'error' || failOn === 'warning';
}

/** The name has no line in it, so that a case keeps its name when lines move. */
function caseOf({ finding, position }: LocatedDiagnostic, path: string, failed: boolean): readonly string[] {
  const { line, column } = position;
  const sentence = sentenceOf(finding);
  const name = `${finding.code}: ${sentence}`;
  const open = `    <testcase${xmlAttributes({ name, classname: path, file: path, line })}>`;
  const place = `${path}:${line}:${column} ${finding.severity} ${finding.code}`;
  const told = [place, sentence, ...adviceOf(finding)].join('\n');
  const outcome = failed
    ? `      <failure${xmlAttributes({ type: finding.code, message: sentence })}>${xmlText(told)}</failure>`
    : `      <skipped${xmlAttributes({ message: `${finding.severity}: ${sentence}` })}>${xmlText(told)}</skipped>`;
  return [open, outcome, '    </testcase>'];
}

/** Attributes of an element, each with a space before it. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

// Char of XML 1.0 (fifth edition), and what would turn the direction of writing.
const notXml =
  /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{2029}\u{202f}-\u{2065}\u{206a}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text between tags. */
export function xmlText(text: string): string {
  return text
    .replaceAll(notXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Line ends and tabs as references: as themselves they would be read as spaces. */
function escapeAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
