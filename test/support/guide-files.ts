/** The files that a guide shows: a path in bold, and what follows in a fence. */
export function filesOfGuide(guide: string): Readonly<Record<string, string>> {
  const files = [...guide.matchAll(/\*\*`([^`]+)`\*\*\n\n```\w*\n([\s\S]*?)```/g)];
  return Object.fromEntries(files.map(([, path = '', text = '']) => [path, text]));
}
