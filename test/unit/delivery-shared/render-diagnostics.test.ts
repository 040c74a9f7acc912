import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../../src/base/diagnostic.js';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Location, Position } from '../../../src/base/location.js';
import { diagnosticsJson } from '../../../src/delivery/shared/diagnostics-json.js';
import { renderDiagnostics } from '../../../src/delivery/shared/render-diagnostics.js';
import { validateOutput } from '../../support/validate-output.js';

/** A source whose locations name their place: path = [line, column, endLine, endColumn]. */
function sourceOf(files: Readonly<Record<string, string>>) {
  return {
    linesOf: (file: string) => files[file]?.split('\n') ?? [],
    positionOf({ file, path }: Location): Position {
      const [line = 1, column = 1, endLine = line, endColumn = Number(column) + 1] = path.map(Number);
      return { file, line, column, endLine, endColumn };
    },
  };
}

function at(file: string, ...path: readonly number[]): Location {
  return { file, document: 0, path, part: 'value' };
}

function missing(key: string, location: Location, severity: Diagnostic['severity'] = 'error'): Diagnostic {
  return diagnostic('missing-key', { key }, location, { severity });
}

/** The lines of a rendering that are no frame and no sentence. */
function places(rendered: string): readonly string[] {
  return rendered.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
}

const plain = { color: false };

describe('findings are printed', () => {
  it('not at all when there are none', () => {
    expect(renderDiagnostics([], sourceOf({}), plain)).toBe('');
  });

  it('by file, line, column and code, each once, with their number', () => {
    const findings = [
      missing('z', at('b.yaml', 1, 1)),
      missing('y', at('a.yaml', 10, 1)),
      missing('x', at('a.yaml', 9, 7), 'warning'),
      missing('x', at('a.yaml', 9, 5)),
      missing('x', at('a.yaml', 9, 5)),
      diagnostic('unknown-key', { key: 'k', known: [] }, at('a.yaml', 9, 5)),
    ];
    const rendered = renderDiagnostics(findings, sourceOf({}), plain);
    expect(places(rendered)).toEqual([
      'a.yaml:9:5 error missing-key',
      'a.yaml:9:5 error unknown-key',
      'a.yaml:9:7 warning missing-key',
      'a.yaml:10:1 error missing-key',
      'b.yaml:1:1 error missing-key',
    ]);
    expect(rendered).toMatch(/\n\n4 errors and 1 warning in 2 files\n$/);
    expect(renderDiagnostics(findings.toReversed(), sourceOf({}), plain)).toBe(rendered);
  });

  it('with the second place and the probable meaning', () => {
    const finding = diagnostic('duplicate-name', { kind: 'rule', name: 'a' }, at('b.yaml', 1, 1, 1, 4), {
      related: { location: at('a.yaml', 2, 3, 2, 6), note: 'first defined here' },
      suggestion: 'ab',
    });
    expect(renderDiagnostics([finding], sourceOf({ 'a.yaml': 'x\n  one\n', 'b.yaml': 'two' }), plain)).toBe(
      [
        'b.yaml:1:1 error duplicate-name',
        "  The rule 'a' is defined more than once",
        '',
        '  > 1 | two',
        '      | ^^^',
        '',
        '  first defined here: a.yaml:2:3',
        '',
        '  > 2 |   one',
        '      |   ^^^',
        '',
        "  Did you mean 'ab'?",
        '  Rename one of them, or delete it.',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
  });

  it('in colour where it is wanted, and only there', () => {
    const finding = missing('a', at('a.yaml', 1, 1));
    expect(renderDiagnostics([finding], sourceOf({ 'a.yaml': 'b' }), { color: true })).toContain('\u001b[');
    expect(renderDiagnostics([finding], sourceOf({ 'a.yaml': 'b' }), plain)).not.toContain('\u001b');
  });
});

describe('a frame', () => {
  function frame(text: string, ...place: readonly number[]): readonly string[] {
    const rendered = renderDiagnostics([missing('a', at('a.yaml', ...place))], sourceOf({ 'a.yaml': text }), plain);
    return rendered.split('\n').filter((line) => /^ {2}[> ] +\d* \|/.test(line));
  }

  it('shows two lines before and after, and aligns their numbers', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(frame(text, 9, 1, 9, 5)).toEqual([
      '     7 | line 7',
      '     8 | line 8',
      '  >  9 | line 9',
      '       | ^^^^',
      '    10 | line 10',
      '    11 | line 11',
    ]);
  });

  it('underlines only the first line of what spans several, and at least one character', () => {
    expect(frame('a: [\n  1,\n]', 1, 4, 3, 2)[1]).toBe('      |    ^');
    expect(frame('a: b c \nd', 1, 4, 2, 2)[1]).toBe('      |    ^^^');
    expect(frame('a:', 1, 3, 1, 3)[1]).toBe('      |   ^');
  });

  it('keeps tabs, so that the carets stand under what they mean', () => {
    expect(frame('\tab: c', 1, 6, 1, 7)).toEqual(['  > 1 | \tab: c', '      | \t    ^']);
  });

  it('cuts long lines', () => {
    const [line = '', carets = ''] = frame('x'.repeat(10_000), 1, 1, 1, 10_001);
    expect(line.length).toBeLessThan(200);
    expect(carets.length).toBeLessThan(200);
  });

  it('lets nothing through that would steer the terminal', () => {
    const rendered = renderDiagnostics(
      [
        diagnostic('unknown-key', { key: '\u001b[2J', known: ['\u009b'] }, at('\u0007.yaml', 1, 1), {
          suggestion: '\u202e',
        }),
      ],
      sourceOf({ '\u0007.yaml': 'a: \u001b]0;title\u0007' }),
      plain,
    );
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('what is masked is shown nowhere', () => {
  const files = { 'a.yaml': 'host: a\npassword: hunter2 # x\nport: 1\nkey: |\n  line-one\n  line-two\n' };
  const secret = diagnostic('missing-key', { key: 'secret' }, at('a.yaml', 2, 11, 2, 18), { masked: true });

  it('not under its own carets, and not by its length', () => {
    const rendered = renderDiagnostics([secret], sourceOf(files), plain);
    expect(rendered).toContain('a.yaml:2:11 error');
    expect(rendered).toContain(['  > 2 | password: ••• # x', '      |           ^^^'].join('\n'));
  });

  it('not around another finding, nor when its own finding is not shown', () => {
    const other = missing('a', at('a.yaml', 3, 1, 3, 5));
    for (const rendered of [
      renderDiagnostics([secret, other], sourceOf(files), plain),
      renderDiagnostics([other], sourceOf(files), { ...plain, unshown: [secret] }),
    ]) {
      expect(rendered).toContain('password: ••• # x');
      expect(rendered).not.toContain('hunter2');
    }
  });

  it('not where it spans several lines, and carets behind it still stand right', () => {
    const block = diagnostic('missing-key', { key: 'secret' }, at('a.yaml', 4, 6, 6, 11), { masked: true });
    const behind = missing('a', at('a.yaml', 2, 19, 2, 22));
    const rendered = renderDiagnostics([secret, block, behind], sourceOf(files), plain);
    expect(rendered).not.toMatch(/hunter2|line-one|line-two/);
    expect(rendered).toContain(['  > 2 | password: ••• # x', '      |               ^^^'].join('\n'));
  });
});

describe('findings as JSON', () => {
  it('have the shape of the schema, and the order of the text', () => {
    const findings = [
      diagnostic(
        'unknown-key',
        { key: 'a', known: ['b'] },
        { ...at('b.yaml', 3, 1), path: [3, 1] },
        { suggestion: 'b' },
      ),
      diagnostic('duplicate-name', { kind: 'rule', name: 'a' }, at('a.yaml', 1, 2, 1, 5), {
        related: { location: at('b.yaml', 4), note: 'first defined here' },
      }),
    ];
    const items = diagnosticsJson(findings, sourceOf({}));
    expect(
      validateOutput('validate', { valid: false, workspace: null, diagnostics: items, silenced: [], restated: [] }),
    ).toEqual([]);
    expect(items).toMatchObject([
      {
        code: 'duplicate-name',
        severity: 'error',
        message: "The rule 'a' is defined more than once",
        suggestion: null,
        location: { file: 'a.yaml', line: 1, column: 2, endLine: 1, endColumn: 5 },
        related: { note: 'first defined here', location: { file: 'b.yaml', line: 4 } },
      },
      { code: 'unknown-key', suggestion: 'b', next: 'Known here: b.', related: null },
    ]);
  });

  it('name the node by a JSON pointer', () => {
    const location: Location = { file: 'a.yaml', document: 0, path: ['compare', 'a/b~c', 0], part: 'value' };
    const source = { positionOf: () => ({ file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }) };
    expect(diagnosticsJson([missing('a', location)], source)[0]?.location.path).toBe('/compare/a~1b~0c/0');
  });
});
