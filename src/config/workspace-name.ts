/** What a new workspace in a directory is called: the directory's name as a name of the language. */
export function workspaceNameOf(directoryName: string): string {
  const name = directoryName
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return name === '' ? 'workspace' : name;
}
