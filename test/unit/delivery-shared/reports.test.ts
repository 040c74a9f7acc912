import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../../src/base/diagnostic.js';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Location, Position } from '../../../src/base/location.js';
import { githubAnnotations } from '../../../src/delivery/shared/github-annotations.js';
import { junitXml } from '../../../src/delivery/shared/junit.js';
import { locateDiagnostics } from '../../../src/delivery/shared/located-diagnostic.js';
import { sarifLog } from '../../../src/delivery/shared/sarif.js';
import type { SarifReport } from '../../../src/delivery/shared/sarif.js';
import { readXml } from '../../support/read-xml.js';
import { validateSarif } from '../../support/validate-sarif.js';

type Place = readonly [line: number, column: number, endLine: number, endColumn: number];

/** A report of a workspace in the folder `shop` of its repository; each location names its place behind a `#`. */
function reportOf(findings: readonly Diagnostic[], texts: Readonly<Record<string, string>> = {}): SarifReport {
  const positionOf = ({ file, within }: Location): Position => {
    const [line, column, endLine, endColumn] = places[within?.start ?? 0] ?? [1, 1, 1, 1];
    return { file, line, column, endLine, endColumn };
  };
  return {
    findings: locateDiagnostics(findings, { positionOf }),
    files: ['rules/a.yaml', 'tieout.yaml'],
    pathOf: (file) => `shop/${file}`,
    linesOf: (file) => texts[file]?.split('\n') ?? [],
  };
}

const places: Place[] = [];

function at(file: string, path: Location['path'], ...place: Place): Location {
  places.push(place);
  return { file, document: 0, path, part: 'value', within: { start: places.length - 1, end: 0 } };
}

function unknownKey(key: string, location: Location, extra: Parameters<typeof diagnostic>[3] = {}): Diagnostic {
  return diagnostic('unknown-key', { key, known: ['gross', 'net'] }, location, extra);
}

const tool = { version: '1.2.3', pages: null };

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly Record<string, unknown>[];
    },
  ];
}

function runOf(report: SarifReport, given: Parameters<typeof sarifLog>[1] = tool): Log['runs'][0] {
  const log = JSON.parse(JSON.stringify(sarifLog(report, given))) as Log;
  expect(validateSarif(log)).toEqual([]);
  return log.runs[0];
}

describe('annotations of GitHub', () => {
  it('name the file as the repository does, the place and the code, and say what to do', () => {
    const findings = [
      unknownKey('groß', at('rules/a.yaml', ['compare'], 3, 5, 3, 9), { suggestion: 'gross' }),
      diagnostic('duplicate-name', { kind: 'rule', name: 'a' }, at('rules/b.yaml', [], 1, 1, 2, 4), {
        severity: 'warning',
        related: { location: at('rules/a.yaml', [], 7, 2, 7, 3), note: 'first defined here' },
      }),
    ];
    expect(githubAnnotations(reportOf(findings))).toEqual([
      "::error file=shop/rules/a.yaml,line=3,endLine=3,col=5,endColumn=9,title=unknown-key::'groß' is not a key that is known here%0ADid you mean 'gross'?%0AKnown here: gross, net.",
      "::warning file=shop/rules/b.yaml,line=1,endLine=2,title=duplicate-name::The rule 'a' is defined more than once%0Afirst defined here: shop/rules/a.yaml:7:2%0ARename one of them, or delete it.",
    ]);
  });

  it('say for which variants a finding is, if not for all', () => {
    const variants = ['east', 'west', 'north', 'south'];
    const finding: Diagnostic = { ...unknownKey('x', at('rules/a.yaml', [], 1, 1, 1, 2)), variants };
    expect(githubAnnotations(reportOf([finding]))).toEqual([
      expect.stringContaining('%0AFound for east, west, north and 1 more, not for the others.%0A'),
    ]);
  });

  it('are one line each, whatever a document holds', () => {
    const evil = 'a%0A\r\n::error::x\u001b[2J\u2028';
    const [line = '', ...more] = githubAnnotations(
      reportOf([unknownKey(evil, at('rules/a,b:c%\n.yaml', [], 1, 1, 1, 2), { suggestion: evil })]),
    );
    expect(more).toEqual([]);
    expect(line).toMatch(/^::error file=shop\/rules\/a%2Cb%3Ac%25%0A\.yaml,line=1,/);
    expect(line).toContain("::'a%250A");
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(line).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('SARIF', () => {
  const text = 'rule: a\ncompare:\n  "gros": exact\n  nett: exact\n';

  it('is valid by its schema, with and without findings', () => {
    expect(validateSarif(sarifLog(reportOf([]), tool))).toEqual([]);
    expect(validateSarif({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
    const { results } = runOf(reportOf([unknownKey('x', at('rules/a b#.yaml', [], 1, 1, 1, 1))]));
    expect(results).toMatchObject([
      {
        ruleId: 'unknown-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: "'x' is not a key that is known here. Known here: gross, net." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'shop/rules/a%20b%23.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
            },
          },
        ],
      },
    ]);
  });

  it('describes the rules that were broken, with their page where it is known', () => {
    const report = reportOf([unknownKey('x', at('rules/a.yaml', [], 1, 1, 1, 2))]);
    const [rule] = runOf(report).tool.driver.rules;
    expect(rule).toMatchObject({
      id: 'unknown-key',
      shortDescription: { text: "'‹key›' is not a key that is known here." },
    });
    expect(rule).not.toHaveProperty('helpUri');
    const [linked] = runOf(report, { version: '1', pages: 'https://example.org/problems/' }).tool.driver.rules;
    expect(linked).toMatchObject({ helpUri: 'https://example.org/problems/unknown-key.md' });
  });

  it('has the second place', () => {
    const related = { location: at('rules/b.yaml', [], 2, 3, 2, 6), note: 'first defined here' };
    const { results } = runOf(reportOf([unknownKey('x', at('rules/a.yaml', [], 1, 1, 1, 2), { related })]));
    expect(results[0]).toMatchObject({
      relatedLocations: [
        {
          message: { text: 'first defined here' },
          physicalLocation: { artifactLocation: { uri: 'shop/rules/b.yaml' }, region: { startLine: 2 } },
        },
      ],
    });
  });

  it('has the change that a suggestion means, with the quotes that stand there', () => {
    const files = { 'rules/a.yaml': text };
    const quoted = unknownKey('gros', at('rules/a.yaml', [], 3, 3, 3, 9), { suggestion: 'gross' });
    const bare = unknownKey('nett', at('rules/a.yaml', [], 4, 3, 4, 7), { suggestion: 'net' });
    const inserted = runOf(reportOf([quoted, bare], files)).results.map(
      ({ fixes }) =>
        (fixes as [{ artifactChanges: [{ replacements: [{ insertedContent: { text: string } }] }] }])[0]
          .artifactChanges[0].replacements[0].insertedContent.text,
    );
    expect(inserted).toEqual(['"gross"', 'net']);
  });

  it.each([
    ['what stands there is not the word', at('rules/a.yaml', [], 3, 1, 3, 14), 'gross'],
    ['it spans lines', at('rules/a.yaml', [], 3, 3, 4, 7), 'gross'],
    ['the suggestion would need quotes', at('rules/a.yaml', [], 4, 3, 4, 7), 'n: t'],
  ])('has no change where it could break something: %s', (_, location, suggestion) => {
    const { results } = runOf(reportOf([unknownKey('nett', location, { suggestion })], { 'rules/a.yaml': text }));
    expect(results[0]).not.toHaveProperty('fixes');
  });

  it('knows a finding again when lines and items move, and tells alike ones apart', () => {
    const fingerprints = (findings: readonly Diagnostic[]) =>
      runOf(reportOf(findings)).results.map(
        ({ partialFingerprints }) => (partialFingerprints as Record<string, string>)['tieoutFinding/v1'],
      );
    const before = fingerprints([
      unknownKey('x', at('rules/a.yaml', ['match', 0, 'key'], 3, 1, 3, 2)),
      unknownKey('x', at('rules/a.yaml', ['match', 1, 'key'], 4, 1, 4, 2)),
    ]);
    const after = fingerprints([
      unknownKey('x', at('rules/a.yaml', ['match', 1, 'key'], 13, 7, 13, 8)),
      unknownKey('x', at('rules/a.yaml', ['match', 2, 'key'], 14, 7, 14, 8)),
    ]);
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
    const others = fingerprints([
      unknownKey('y', at('rules/a.yaml', ['match', 0, 'key'], 3, 1, 3, 2)),
      unknownKey('x', at('rules/b.yaml', ['match', 0, 'key'], 3, 1, 3, 2)),
      unknownKey('x', at('rules/a.yaml', ['compare', 'key'], 3, 1, 3, 2)),
    ]);
    expect(new Set([...before, ...others]).size).toBe(5);
  });

  it('makes no link of what a document says', () => {
    const { results } = runOf(reportOf([unknownKey('[x](http://evil)', at('rules/a.yaml', [], 1, 1, 1, 2))]));
    expect(results).toMatchObject([{ message: { text: expect.stringContaining('[x] (http://evil)') as string } }]);
  });
});

describe('JUnit', () => {
  const error = unknownKey('x', at('rules/a.yaml', [], 3, 5, 3, 6), { suggestion: 'xx' });
  const warning = unknownKey('y', at('rules/b.yaml', [], 4, 5, 4, 6), { severity: 'warning' });

  it('has a suite per file; a file without findings is a case that passes', () => {
    const suites = readXml(junitXml(reportOf([error]), 'error'));
    expect(suites.attributes).toMatchObject({ tests: '2', failures: '1', errors: '0', skipped: '0' });
    expect(suites.children.map(({ attributes }) => attributes)).toEqual([
      { name: 'shop/rules/a.yaml', tests: '1', failures: '1', errors: '0', skipped: '0' },
      { name: 'shop/tieout.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ]);
    const [failed, passed] = suites.children.map(({ children }) => children[0]);
    expect(passed).toMatchObject({ attributes: { name: 'no findings', file: 'shop/tieout.yaml' }, children: [] });
    expect(failed).toMatchObject({
      attributes: { name: "unknown-key: 'x' is not a key that is known here", file: 'shop/rules/a.yaml', line: '3' },
      children: [
        {
          name: 'failure',
          attributes: { type: 'unknown-key', message: "'x' is not a key that is known here" },
          text: "shop/rules/a.yaml:3:5 error unknown-key\n'x' is not a key that is known here\nDid you mean 'xx'?\nKnown here: gross, net.",
        },
      ],
    });
  });

  it('skips a warning, so that it is shown, unless warnings fail', () => {
    const outcome = (failOn: 'error' | 'warning') => {
      const suites = readXml(junitXml(reportOf([warning]), failOn));
      const suite = suites.children.find(({ attributes }) => attributes['name'] === 'shop/rules/b.yaml');
      return [suites.attributes['failures'], suites.attributes['skipped'], suite?.children[0]?.children[0]?.name];
    };
    expect(outcome('error')).toEqual(['0', '1', 'skipped']);
    expect(outcome('warning')).toEqual(['1', '0', 'failure']);
  });
});
