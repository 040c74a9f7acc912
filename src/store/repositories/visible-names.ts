import type { Condition } from './page.js';

/** Patterns of names, where `*` stands for any characters; null or absent: every name. */
export type NamePatterns = readonly string[] | null | undefined;

/** A condition on the feed in a column, `system/feed`: that its system has one of the names. */
export function ofSystems(column: string, patterns: NamePatterns): Condition | null {
  if (patterns === null || patterns === undefined) return null;
  return { text: `split_part(${column}, '/', 1) like any(cast(? as text[]))`, bindings: [likes(patterns)] };
}

/** A condition on a row's `rule` and `instance`: that one of the patterns is of the rule, or of the instance as `rule/instance`. */
export function ofRules(patterns: NamePatterns): Condition | null {
  if (patterns === null || patterns === undefined) return null;
  const asked = likes(patterns);
  return {
    text: `(rule like any(cast(? as text[])) or rule || '/' || instance like any(cast(? as text[])))`,
    bindings: [asked, asked],
  };
}

/** Patterns as `like` reads them. */
export function likes(patterns: readonly string[]): readonly string[] {
  return patterns.map((pattern) => pattern.replaceAll(/[\\%_]/g, String.raw`\$&`).replaceAll('*', '%'));
}
