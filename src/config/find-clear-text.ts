import { isAlias, isMap, isScalar } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { fileLocation } from './file-location.js';
import type { YamlFile } from './parse-yaml.js';

/** Secrets that can be told by their form alone. Few and sure: what they find is refused. */
const forms: readonly (readonly [what: string, form: RegExp])[] = [
  ['A password in a URL', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:'"]*:(?![*<$])[^\s/?#@'"]+@/gi],
  ['A private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[^-]|-(?!----))*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g],
  ['An access key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['A token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/g],
  ['A token of GitLab', /\bglpat-[\w-]{20,}/g],
  ['A token of Slack', /\bxox[abeprs]-[\w-]{10,}/g],
  ['A key of Stripe', /\b[rs]k_live_[A-Za-z0-9]{16,}/g],
  ['A key of Google', /\bAIza[\w-]{35}/g],
  ['A token of npm', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['A key of Azure storage', /\bAccountKey=[A-Za-z0-9+/]{43,}=*/g],
  ['A signed token (JWT)', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]+/g],
];

/**
 * Secrets that stand in a file in clear text: by their form wherever they are, in comments and broken documents, too;
 * and texts in options of connections whose name says that they are secrets. The findings are masked.
 */
export function findClearText(file: string, { text, documents }: YamlFile): readonly Diagnostic[] {
  const found = forms.flatMap(([what, form]) =>
    [...text.matchAll(form)].map((match) => clearText(file, what, match.index, match.index + match[0].length)),
  );
  const isKnown = (start: number, end: number): boolean =>
    found.some(({ location: { within } }) => within && within.start < end && start < within.end);
  const options = documents.flatMap(({ node }) => secretOptions(node));
  const named = options.filter(({ start, end }) => !isKnown(start, end));
  return [...found, ...named.map(({ name, start, end }) => clearText(file, `The option '${name}'`, start, end))];
}

function clearText(file: string, what: string, start: number, end: number): Diagnostic {
  return diagnostic('secret-in-clear-text', { what }, fileLocation(file, start, end), { masked: true });
}

/** `password`, `clientSecret`, `api-key`, `SFTP_TOKEN` and the like. */
const secretName = /(?:password|passwd|passphrase|secret|token|apikey|privatekey|accesskey|credentials?)$/;

interface SecretOption {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Options of connections that are named like a secret and hold a text of their own, in a system or a template. */
function secretOptions(document: Document.Parsed<ParsedNode>): readonly SecretOption[] {
  const follow = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const entriesOf = (node: unknown): readonly (readonly [string, unknown])[] => {
    const map = follow(node);
    if (!isMap<Node, Node | null>(map)) return [];
    return map.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', follow(value)]);
  };
  const at = (node: unknown, name: string): unknown => entriesOf(node).find(([key]) => key === name)?.[1];
  const options = entriesOf(at(document.contents, 'connections')).flatMap(([, connection]) =>
    entriesOf(at(connection, 'options')),
  );
  return options.flatMap(([name, value]) => {
    if (!secretName.test(name.replaceAll(/[-_.]/g, '').toLowerCase())) return [];
    if (!isScalar(value) || value.value === null) return [];
    if (typeof value.value === 'string' && /^\$\{[^}]*\}$/.test(value.value)) return [];
    const [start, end] = value.range ?? [0, 0];
    return [{ name, start, end }];
  });
}
