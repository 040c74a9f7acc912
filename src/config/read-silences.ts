import { CST, Lexer } from 'yaml';
import type { Location } from '../base/location.js';
import { fileLocation } from './file-location.js';

/** `# tieout: ignore <code>, <code> because <reason>`: findings that somebody has looked at and wants left out. */
export interface Silence {
  readonly file: string;
  /** The line, from 1, whose findings are meant: that of the comment or, when it has its own line, the next one. */
  readonly line: number;
  /** The whole comment. */
  readonly location: Location;
  /** The codes as they are written; none when the comment names none. */
  readonly codes: readonly { readonly code: string; readonly location: Location }[];
  /** null when it gives none. */
  readonly reason: string | null;
}

/** The silences of a file's text, in order. A `#` within a text of the document begins no comment. */
export function readSilences(file: string, text: string): readonly Silence[] {
  const lines = text.split('\n');
  return commentsOf(text).flatMap(({ comment, start, line }) => {
    const intent = /^#\s*tieout:\s*ignore(?=\s|$)/.exec(comment)?.[0].length;
    if (intent === undefined) return [];
    const because = /\sbecause(?:\s|$)/.exec(comment.slice(intent));
    const codesEnd = because ? intent + because.index : comment.length;
    const reason = because ? comment.slice(codesEnd + because[0].length).trim() : '';
    const alone = isComment(lines[line - 1] ?? '');
    return [
      {
        file,
        line: alone ? lineBelow(lines, line) : line,
        location: fileLocation(file, start, start + comment.trimEnd().length),
        codes: codesOf(comment.slice(intent, codesEnd)).map(({ code, at }) => {
          const from = start + intent + at;
          return { code, location: fileLocation(file, from, from + code.length) };
        }),
        reason: reason === '' ? null : reason,
      },
    ];
  });
}

interface Comment {
  /** With its `#`. */
  readonly comment: string;
  /** Offset in the text, from 0. */
  readonly start: number;
  /** From 1. */
  readonly line: number;
}

/** The comments by the lexer of YAML, which marks what it yields: control characters stand for no text of the file. */
function commentsOf(text: string): readonly Comment[] {
  if (!text.includes('tieout:')) return [];
  const comments: Comment[] = [];
  let start = 0;
  let line = 1;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = isScalar ? null : CST.tokenType(lexeme);
    isScalar = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'comment') comments.push({ comment: lexeme, start, line });
    start += lexeme.length;
    line += lexeme.split('\n').length - 1;
  }
  return comments;
}

/** The next line that is not a comment of its own. */
function lineBelow(lines: readonly string[], line: number): number {
  let below = line + 1;
  while (isComment(lines[below - 1] ?? '')) below += 1;
  return below;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function codesOf(text: string): readonly { readonly code: string; readonly at: number }[] {
  return [...text.matchAll(/[^,]+/g)].flatMap(({ 0: item, index }) => {
    const code = item.trim();
    return code === '' ? [] : [{ code, at: index + item.indexOf(code) }];
  });
}
