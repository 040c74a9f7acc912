import { parseYaml } from './parse-yaml.js';

/** A value of a document that becomes another one, or is new. */
export interface ValueChange {
  /** Which document of its file, from 0. */
  readonly document: number;
  readonly path: readonly (string | number)[];
  /** Plain data. */
  readonly value: unknown;
}

/** The text of a YAML file with some values changed. Comments stay; lines may be broken anew. */
export function changeValues(file: string, text: string, changes: readonly ValueChange[]): string {
  const { documents } = parseYaml(file, text);
  for (const { document, path, value } of changes) {
    const node = documents[document]?.node;
    node?.setIn(path, node.createNode(value));
  }
  return documents
    .map(({ node }, index) => {
      const written = node.toString({ lineWidth: 0 });
      return index === 0 || written.startsWith('---') ? written : `---\n${written}`;
    })
    .join('');
}
