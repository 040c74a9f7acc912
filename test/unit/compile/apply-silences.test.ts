import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../../src/base/diagnostic.js';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Location } from '../../../src/base/location.js';
import { applySilences } from '../../../src/compile/apply-silences.js';
import { readSilences } from '../../../src/config/read-silences.js';

const at = (line: number): Location => ({ file: 'a.yaml', document: 0, path: [line], part: 'value' });

function finding(line: number, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  return diagnostic('missing-reason', { what: `line ${line}` }, at(line), { severity });
}

/** What is left and what is silenced, each as code and line; a place in a comment is its text. */
function apply(text: string, ...findings: readonly Diagnostic[]) {
  const { diagnostics, silenced } = applySilences(findings, {
    silences: readSilences('a.yaml', text),
    positionOf: ({ file, path }) => ({ file, line: Number(path[0]), column: 1, endLine: 1, endColumn: 2 }),
  });
  return {
    left: diagnostics.map(({ code, severity, location: { path, within } }) =>
      [severity, code, within ? text.slice(within.start, within.end) : path[0]].join(' '),
    ),
    silenced: silenced.map((item) => [item.finding.location.path[0], item.reason]),
    suggestions: diagnostics.flatMap(({ suggestion }) => suggestion ?? []),
  };
}

describe('a silence', () => {
  it('leaves out the warnings of its line and code, however many, and no others', () => {
    const other = diagnostic('unused-mapping', { field: 'a', entity: 'b' }, at(1), { severity: 'warning' });
    const text = 'a: 1 # tieout: ignore missing-reason because x\n';
    expect(apply(text, finding(1), finding(1), finding(2), other)).toMatchObject({
      left: ['warning missing-reason 2', 'warning unused-mapping 1'],
      silenced: [
        [1, 'x'],
        [1, 'x'],
      ],
    });
  });

  it('of an error is an error itself, and leaves it', () => {
    expect(apply('a: 1 # tieout: ignore missing-reason because x\n', finding(1, 'error'))).toMatchObject({
      left: ['error missing-reason 1', 'error silence-of-error missing-reason'],
      silenced: [],
    });
  });

  it('without a reason or a code leaves everything', () => {
    expect(apply('a: 1 # tieout: ignore missing-reason\n', finding(1)).left).toEqual([
      'warning missing-reason 1',
      'error silence-without-reason # tieout: ignore missing-reason',
    ]);
    expect(apply('a: 1 # tieout: ignore because x\n', finding(1)).left).toEqual([
      'warning missing-reason 1',
      'error silence-without-code # tieout: ignore because x',
    ]);
  });

  it('of a code that is none names the nearest', () => {
    expect(apply('a: 1 # tieout: ignore mising-reason because x\n', finding(1))).toMatchObject({
      left: ['warning missing-reason 1', 'error silence-of-unknown-code mising-reason'],
      suggestions: ['missing-reason'],
    });
  });

  it('that silences nothing is a warning, of each of its codes', () => {
    const text = 'a: 1 # tieout: ignore missing-reason, unused-mapping because x\n';
    expect(apply(text, finding(1))).toMatchObject({
      left: ['warning silence-without-effect unused-mapping'],
      silenced: [[1, 'x']],
    });
    expect(apply(text, finding(2)).left).toHaveLength(3);
  });

  it('is not said to have no effect beside an error, which may hide what it is for', () => {
    expect(apply('a: 1 # tieout: ignore unused-mapping because x\n', finding(2, 'error')).left).toEqual([
      'error missing-reason 2',
    ]);
  });

  it('cannot silence what is said about silences', () => {
    const text = '# tieout: ignore silence-without-effect because x\na: 1 # tieout: ignore unused-mapping because y\n';
    expect(apply(text).left).toEqual([
      'warning silence-without-effect silence-without-effect',
      'warning silence-without-effect unused-mapping',
    ]);
  });
});
