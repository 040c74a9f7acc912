import { sentenceOf } from '../../../base/catalogue/index.js';
import type { Position } from '../../../base/location.js';
import type { TestedCase } from '../../../run/rule-tests/play-rule-tests.js';
import { foundInWords } from '../../shared/documents/test-document.js';
import type { TestReport } from '../../shared/documents/test-document.js';
import { githubCommand } from '../../shared/github-annotations.js';
import { xmlAttributes, xmlText } from '../../shared/junit.js';
import { printable } from '../../shared/printable.js';
import type { Style } from '../../shared/style.js';
import { keyInWords } from './break-lines.js';
import { indent } from './table.js';
import { visibleText } from './visible-text.js';

/** One line for each case; of one that fails, what was expected, what was found, and why. */
export function testLines({ cases, positionOf }: TestReport, style: Style): readonly string[] {
  return cases.flatMap((each) => {
    const place = placeInWords(positionOf(each.tested.location));
    const title = `${place}  ${each.rule}: ${visibleText(each.tested.name)}`;
    if (each.unmet.length === 0) return [`${style.dim('ok  ')}  ${title}`];
    return [style.red(`FAIL  ${title}`), ...indent(failureLines(each, positionOf))];
  });
}

function placeInWords({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** What is not as expected, then everything that the rule found. */
function failureLines(each: TestedCase, positionOf: TestReport['positionOf']): readonly string[] {
  return [...unmetLines(each, positionOf), ...differenceLines(each), ...setAsideLines(each)];
}

function unmetLines({ unmet }: TestedCase, positionOf: TestReport['positionOf']): readonly string[] {
  return unmet.map(({ unmet: each, counterpart, location }) => {
    const of = counterpart === null ? '' : `${counterpart}: `;
    switch (each.kind) {
      case 'count':
        return `${of}expected ${each.name}: ${each.expected}, found ${each.found}`;
      case 'expected-break':
        return `${of}expected a break that was not found: ${visibleText(each.expected)} (${placeInWords(positionOf(location))})`;
      case 'found-break':
        return `${of}found a break that was not expected: ${visibleText(foundInWords(each.found))}`;
    }
  });
}

function differenceLines({ judged }: TestedCase): readonly string[] {
  const hasSeveral = judged.counterparts.length > 1;
  return judged.counterparts.flatMap(({ rule, differences }) =>
    differences.flatMap((each) => {
      const { difference, decidedBy } = each.found;
      const of = hasSeveral ? `${rule.counterpart.name}, ` : '';
      const by = decidedBy === null ? 'no classify rule decided' : `decided by ${decidedBy}`;
      return [
        `${of}${keyInWords(difference.key)}: ${visibleText(foundInWords(each))}; ${by}`,
        ...indent(each.sentences.map((sentence) => visibleText(sentence))),
      ];
    }),
  );
}

function setAsideLines({ judged }: TestedCase): readonly string[] {
  return judged.setAside.map(({ counterpart, record: { record, disposition, reasons } }) => {
    const why = reasons.map((reason) => visibleText(sentenceOf(reason))).join('; ');
    return `${counterpart ?? 'baseline'} record ${record}: ${disposition}, ${why}`;
  });
}

type PathOf = (file: string) => string;

/** The cases as JUnit XML: a suite for each file. */
export function testJunit({ cases, positionOf }: TestReport, pathOf: PathOf): string {
  const files = [...new Set(cases.map(({ tested }) => tested.location.file))];
  const suites = files.flatMap((file) => {
    const own = cases.filter(({ tested }) => tested.location.file === file);
    const lines = own.flatMap((each) => junitCase(each, positionOf, pathOf(file)));
    return [`  <testsuite${xmlAttributes({ name: pathOf(file), ...countsOf(own) })}>`, ...lines, '  </testsuite>'];
  });
  const counts = { name: 'tieout test', ...countsOf(cases) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes(counts)}>`,
    ...suites,
    '</testsuites>',
  ].join('\n');
}

function countsOf(cases: readonly TestedCase[]): Readonly<Record<string, number>> {
  return { tests: cases.length, failures: cases.filter(({ unmet }) => unmet.length > 0).length, errors: 0, skipped: 0 };
}

function junitCase(each: TestedCase, positionOf: TestReport['positionOf'], file: string): readonly string[] {
  const { line } = positionOf(each.tested.location);
  const open = `    <testcase${xmlAttributes({ name: each.tested.name, classname: each.rule, file, line })}`;
  if (each.unmet.length === 0) return [`${open}/>`];
  const [message = ''] = unmetLines(each, positionOf);
  const told = xmlText(failureLines(each, positionOf).join('\n'));
  return [
    `${open}>`,
    `      <failure${xmlAttributes({ type: 'unmet', message })}>${told}</failure>`,
    '    </testcase>',
  ];
}

/** The cases that fail, as workflow commands of GitHub Actions. */
export function testGithub({ cases, positionOf }: TestReport, pathOf: PathOf): readonly string[] {
  return cases
    .filter(({ unmet }) => unmet.length > 0)
    .map((each) => {
      const { file, line, column, endLine, endColumn } = positionOf(each.tested.location);
      const columns = line === endLine ? { col: column, endColumn } : {};
      const properties = { file: pathOf(file), line, endLine, ...columns, title: `${each.rule}: ${each.tested.name}` };
      return githubCommand('error', properties, failureLines(each, positionOf).map(printable).join('\n'));
    });
}
