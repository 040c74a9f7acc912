import { describe, expect, it } from 'vitest';
import { readSilences } from '../../../src/config/read-silences.js';

/** What each silence says, and the texts that its places mark. */
function silencesOf(text: string) {
  const textAt = ({ within }: { readonly within?: { readonly start: number; readonly end: number } }) =>
    text.slice(within?.start, within?.end);
  return readSilences('a.yaml', text).map(({ line, codes, reason, location }) => ({
    line,
    codes: codes.map(({ code, location: place }) => {
      expect(textAt(place)).toBe(code);
      return code;
    }),
    reason,
    text: textAt(location),
  }));
}

describe('a comment that silences', () => {
  it('means its own line behind something, and the next line on a line of its own', () => {
    expect(silencesOf('a: 1 # tieout: ignore one because here\n  # tieout: ignore two because below\nb: 2\n')).toEqual([
      { line: 1, codes: ['one'], reason: 'here', text: '# tieout: ignore one because here' },
      { line: 3, codes: ['two'], reason: 'below', text: '# tieout: ignore two because below' },
    ]);
  });

  it('may stand above others, which mean the same line', () => {
    const lines = silencesOf('# tieout: ignore one because a\n# prose\n# tieout: ignore two because b\na: 1\n');
    expect(lines.map(({ line }) => line)).toEqual([4, 4]);
  });

  it('names several codes, and its reason may hold anything', () => {
    expect(silencesOf('a: 1 # tieout:ignore one , two,three because a, b # c because d\r\n')).toEqual([
      {
        line: 1,
        codes: ['one', 'two', 'three'],
        reason: 'a, b # c because d',
        text: '# tieout:ignore one , two,three because a, b # c because d',
      },
    ]);
  });

  it('is read without codes or a reason too, so that it can be told', () => {
    const forms = ['ignore', 'ignore because', 'ignore because x', 'ignore one', 'ignore one because  '];
    expect(
      silencesOf(forms.map((form) => `a: 1 # tieout: ${form}\n`).join('')).map(({ codes, reason }) => [codes, reason]),
    ).toEqual([
      [[], null],
      [[], null],
      [[], 'x'],
      [['one'], null],
      [['one'], null],
    ]);
  });

  it.each([
    ['a text in quotes', 'a: "# tieout: ignore one because x"\n'],
    ['a text in quotes over lines', "a: 'x\n\n  # tieout: ignore one because x'\n"],
    ['a block of text', 'a: |\n  # tieout: ignore one because x\n  y\n'],
    ['a plain text', 'a: x# tieout: ignore one because x\n'],
    ['other prose', '# tieout: 1\n# tieout: ignored one because x\n# ignore one because x\na: 1\n'],
  ])('is not %s', (_, text) => {
    expect(silencesOf(text)).toEqual([]);
  });

  it('is found behind every kind of text, also in what is no valid YAML', () => {
    const text =
      'a: | # tieout: ignore one because x\n  b\nc: [d, # tieout: ignore two because x\n  "e"] ]\n--- # tieout: ignore three because x\n{';
    expect(silencesOf(text).map(({ line, codes }) => [line, ...codes])).toEqual([
      [1, 'one'],
      [3, 'two'],
      [5, 'three'],
    ]);
  });

  it('is read in time that grows with the text', () => {
    expect(silencesOf(`a: 1 # tieout: ignore ${' '.repeat(500_000)}x${', '.repeat(200_000)}\n`)).toHaveLength(1);
  });
});
