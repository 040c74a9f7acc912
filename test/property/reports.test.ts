import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnostic } from '../../src/base/diagnostic.js';
import { githubAnnotations } from '../../src/delivery/shared/github-annotations.js';
import { junitXml } from '../../src/delivery/shared/junit.js';
import { sarifLog } from '../../src/delivery/shared/sarif.js';
import { readXml } from '../support/read-xml.js';
import { validateSarif } from '../support/validate-sarif.js';

/** Any text, half characters and controls among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '&', ']]>', '"', '\n', '\t', '\r', '\0', '\ud800', '\ufffe', ':', ',', '%', ']('),
  }),
);

function reportOf(word: string, suggestion: string) {
  const file = 'rules/a.yaml';
  const finding = diagnostic(
    'unknown-key',
    { key: word, known: [word] },
    { file, document: 0, path: [word], part: 'key' },
    { suggestion },
  );
  const position = { file, line: 1, column: 1, endLine: 1, endColumn: word.length + 1 };
  const findings = [{ finding, position, related: { position, note: 'here' } }];
  return { findings, files: [file], pathOf: (path: string) => path, linesOf: () => [word] };
}

it('a report is well-formed whatever characters a finding holds', () => {
  fc.assert(
    fc.property(anyText, anyText, (word, suggestion) => {
      const report = reportOf(word, suggestion);
      expect(() => readXml(junitXml(report, 'error'))).not.toThrow();
      expect(validateSarif(JSON.parse(JSON.stringify(sarifLog(report, { version: '1', pages: null }))))).toEqual([]);
      // oxlint-disable-next-line no-control-regex -- what must not be there
      expect(githubAnnotations(report)).toEqual([expect.not.stringMatching(/[\u0000-\u0008\u000a-\u001f]/)]);
    }),
  );
});
