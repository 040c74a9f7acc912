import { Composer, Lexer, LineCounter, Parser, visit } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { fileLocation } from './file-location.js';

/** One YAML document of a file. */
export interface YamlDocument {
  readonly node: Document.Parsed<ParsedNode>;
  /** Plain data: null, booleans, numbers, strings, arrays and objects. Absent when the YAML cannot be used. */
  readonly value?: unknown;
}

/** A file as YAML. */
export interface YamlFile {
  readonly text: string;
  readonly lines: LineCounter;
  readonly documents: readonly YamlDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const deepestNesting = 100;
const mostAliases = 100;

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  stringKeys: true,
  strict: true,
} as const;

/** Reads the documents of a text as YAML 1.2 (core schema). Whatever is wrong is a finding; nothing is thrown. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const { nodes, tooDeepAt } = composeDocuments(text, lines);
  const diagnostics: Diagnostic[] = [];
  if (tooDeepAt !== null)
    diagnostics.push(syntaxProblem(file, `it is nested deeper than ${deepestNesting} levels`, tooDeepAt));
  const documents = nodes.map((node) => {
    const problems = findYamlProblems(file, node);
    if (problems.length > 0) {
      diagnostics.push(...problems);
      return { node };
    }
    const result = toPlainData(node);
    if ('value' in result) return { node, value: result.value };
    diagnostics.push(syntaxProblem(file, result.reason, node.range[0]));
    return { node };
  });
  return { text, lines, documents, diagnostics };
}

/** Stops where the nesting becomes too deep: what builds documents is recursive, and runs out of stack or memory. */
function composeDocuments(
  text: string,
  lines: LineCounter,
): { nodes: Document.Parsed<ParsedNode>[]; tooDeepAt: number | null } {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(options);
  const nodes: Document.Parsed<ParsedNode>[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) nodes.push(...composer.next(token));
    if (parser.stack.length > deepestNesting) return { nodes, tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) nodes.push(...composer.next(token));
  nodes.push(...composer.end());
  return { nodes, tooDeepAt: null };
}

function syntaxProblem(file: string, reason: string, start: number, end = start + 1): Diagnostic {
  return diagnostic('yaml-syntax', { reason }, fileLocation(file, start, end));
}

/** Keys that stand twice are each a mistake of their own; of other errors the first is, and the rest may follow from it. */
function findYamlProblems(file: string, node: Document.Parsed<ParsedNode>): Diagnostic[] {
  const { version, explicit } = node.directives.yaml;
  if (explicit && version !== '1.2')
    return [syntaxProblem(file, `it says YAML ${version}, and is read as YAML 1.2`, node.range[0])];
  const errors = [...node.errors, ...node.warnings];
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  const problems = [
    ...duplicates.map(({ pos: [start] }) => duplicateKey(file, node, start)),
    ...others.map(({ message, pos: [start, end] }) => syntaxProblem(file, inSentence(message), start, end)),
  ];
  return problems.length > 0 ? problems : [...findTextProblems(file, node), ...findAliasProblems(file, node)];
}

function duplicateKey(file: string, document: Document.Parsed<ParsedNode>, offset: number): Diagnostic {
  let found: { key: string; end: number } | null = null;
  visit(document, {
    Scalar(_key, node) {
      if (node.range?.[0] !== offset) return undefined;
      found = { key: String(node.value), end: node.range[1] };
      return visit.BREAK;
    },
  });
  const { key, end } = found ?? { key: '', end: offset + 1 };
  return syntaxProblem(file, `the key '${key}' stands in this mapping twice`, offset, end);
}

/** Escapes can write what no engine and no database holds as text: NUL, and half a character. */
function findTextProblems(file: string, document: Document.Parsed<ParsedNode>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Scalar(_key, { value, range }) {
      if (typeof value !== 'string' || !/\0|\p{Surrogate}/u.test(value)) return;
      const [start, end] = range ?? [0, 1];
      problems.push(syntaxProblem(file, 'this text holds NUL or half a character', start, end));
    },
  });
  return problems;
}

function findAliasProblems(file: string, document: Document.Parsed<ParsedNode>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let count = 0;
  visit(document, {
    Alias(_key, alias, ancestors) {
      const [start, end] = alias.range ?? [0, 1];
      count += 1;
      if (count > mostAliases) {
        problems.push(syntaxProblem(file, `it has more than ${mostAliases} aliases`, start, end));
        return visit.BREAK;
      }
      const anchored = alias.resolve(document);
      if (!anchored)
        problems.push(syntaxProblem(file, `there is no anchor '&${alias.source}' before this alias`, start, end));
      else if (ancestors.includes(anchored))
        problems.push(syntaxProblem(file, 'this alias stands for what it is part of', start, end));
      return undefined;
    },
  });
  return problems;
}

function toPlainData(document: Document.Parsed<ParsedNode>): { value: unknown } | { reason: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return isDeeperThan(deepestNesting, value)
      ? { reason: `it is nested deeper than ${deepestNesting} levels` }
      : { value };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error; // the library's word for too many expansions
    return { reason: 'its aliases stand for too much' };
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

function inSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
