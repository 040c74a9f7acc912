/** An element of XML as `readXml` gives it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, between its children. */
  readonly text: string;
}

// Char of XML 1.0 without those that must be written as references where they are meant.
const character = '[\\t\\n\\u{20}-\\u{d7ff}\\u{e000}-\\u{fffd}\\u{10000}-\\u{10ffff}]';
const onlyCharacters = new RegExp(`^${character}*$`, 'u');
const token =
  /<(?<close>\/?)(?<name>[A-Za-z][\w-]*)(?<attributes>(?:\s+[\w-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/uy;

/**
 * Reads XML strictly: elements, attributes, text, the five entities and decimal references.
 *
 * @throws Error when it is not well-formed, or uses more than that.
 */
export function readXml(xml: string): XmlElement {
  if (!onlyCharacters.test(xml)) throw new Error('It holds what is no character of XML');
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(prolog)) throw new Error('It has no declaration');
  const root = startElement('', '');
  const open = [root];
  token.lastIndex = prolog.length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml)?.groups;
    if (!found) throw new Error(`Not well-formed: ${xml.slice(at, at + 60)}`);
    take(found, open);
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only || root.text.trim() !== '') {
    throw new Error('It is not one element');
  }
  return only;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

function startElement(name: string, attributes: string): OpenElement {
  return { name, attributes: readAttributes(attributes), children: [], text: '' };
}

/** One tag, or the text between two. */
function take({ close, name = '', attributes = '', empty, text }: Record<string, string>, open: OpenElement[]): void {
  const top = open.at(-1);
  if (!top) throw new Error('Something stands behind the end');
  if (text !== undefined) top.text += decode(text);
  else if (close === '/') {
    if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
    open.pop();
  } else {
    const element = startElement(name, attributes);
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decode(value.replaceAll(/[\t\n]/g, ' '))] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`An attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+))?(;?)/g, (whole, number?: string, name?: string, end?: string) => {
    const decoded = number === undefined ? entities[name ?? ''] : String.fromCodePoint(Number(number));
    if (decoded === undefined || end !== ';') throw new Error(`Not a reference: ${whole}`);
    return decoded;
  });
}
