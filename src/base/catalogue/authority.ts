import { define } from './define.js';

/** Secrets, hosts, directories and code that the operator's file does not allow. */
export const authorityProblems = {
  'secret-not-allowed': define<{ secret: string; system: string }>(
    'user',
    ({ secret, system }) => `tieout.yaml does not allow the secret '${secret}' to system '${system}'`,
    ({ system }) => `An operator adds the name to \`secrets.allow.${system}.names\` in tieout.yaml.`,
    'Whoever can edit a system could else read any secret of the machine. Which secrets a system may use is said ' +
      'in the operator’s file alone.',
  ),
  'host-not-allowed': define<{ host: string; secret: string; system: string }>(
    'user',
    ({ host, secret, system }) => `tieout.yaml does not allow system '${system}' to send '${secret}' to '${host}'`,
    ({ system }) => `An operator adds the host to \`secrets.allow.${system}.hosts\` in tieout.yaml.`,
    'Whoever can edit the host of a connection could else have its secret sent to a machine of their own.',
  ),
  'private-host-not-allowed': define<{ host: string; kind: string; mayBeAllowed: boolean }>(
    'user',
    ({ host, kind, mayBeAllowed }) =>
      `'${host}' is ${kind}, ${mayBeAllowed ? 'and tieout.yaml does not allow it' : 'which is never asked'}`,
    ({ mayBeAllowed }) =>
      mayBeAllowed
        ? 'Name another host, or have an operator add this one to `privateHosts.allow` in tieout.yaml.'
        : 'Name another host.',
    'The machine that runs tieout reaches services that others do not: those of its own network, and those that clouds keep ' +
      'for it, with its credentials. Whoever can edit a system could else have them asked.',
  ),
  'secret-misplaced': define<{ option: string; plugin: string }>(
    'user',
    ({ option, plugin }) => `The option '${option}' of '${plugin}' takes no secret`,
    () => 'Write a text, or use the option that is meant for the secret.',
    'A secret goes only where its plugin keeps it out of names, paths and messages. Any other option may be shown ' +
      'or sent anywhere.',
  ),
  'secret-in-clear-text': define<{ what: string }>(
    'user',
    ({ what }) => `${what} stands here in clear text`,
    () => 'Replace it by `{ secret: NAME }`, provide NAME where tieout runs, and change the secret: it was seen.',
    'What is committed is kept in every copy of the repository. A secret that was written down once is known to ' +
      'all who can read it.',
  ),
  'directory-not-allowed': define<{ path: string }>(
    'user',
    ({ path }) => `'${path}' is outside of the workspace, and tieout.yaml does not allow it`,
    () => 'Use a directory of the workspace, or have an operator add this one to `directories.allow` in tieout.yaml.',
    'Whoever can edit a system could else read any file of the machine as a delivery: keys, settings, the ' +
      'environment of the process.',
  ),
  'plugin-not-allowed': define<{ plugin: string; reason: string }>(
    'user',
    ({ plugin, reason }) => `The plugin '${plugin}' cannot be used: ${reason}`,
    () => 'Name a built-in plugin, or a package that an operator has added to `plugins.allow` in tieout.yaml.',
    'A plugin is code that runs with all rights of the process. Only the operator’s file says which, by package ' +
      'and exact version.',
  ),
  'plugin-unusable': define<{ plugin: string; reason: string }>(
    'user',
    ({ plugin, reason }) => `The plugin '${plugin}' cannot be loaded: ${reason}`,
    () => 'Install exactly that version beside tieout.yaml, or take it from `plugins.allow`.',
    'What was reviewed is one version of one package. Another version, or a module that is no plugin, would run ' +
      'in its place.',
  ),
} satisfies Readonly<Record<string, { readonly why: string }>>;
