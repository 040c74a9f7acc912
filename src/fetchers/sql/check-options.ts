import { isIP } from 'node:net';
import type { OptionProblem, Options } from '../../plugin/fetcher.js';
import { isOn, textOf } from '../../plugin/options.js';
import { kindOf, serverOf, usesTls } from './sql-options.js';

const ofServers = [
  'host',
  'port',
  'replica',
  'database',
  'user',
  'password',
  'tls',
  'certificateAuthority',
  'statementTimeout',
];

/** What does not go together: options of a server for a file, the other way round, and what is missing. */
export function checkOptions(options: Options): readonly OptionProblem[] {
  const isWritten = (name: string): boolean => Object.hasOwn(options, name);
  if (kindOf(options) === 'sqlite') {
    const strange = ofServers.filter(isWritten);
    return [
      ...strange.map((option) => ({ option, reason: `\`${option}\` is of a server, and \`sqlite\` is a file` })),
      ...(isWritten('file') ? [] : [{ option: 'kind', reason: '`sqlite` needs `file`' }]),
    ];
  }
  const kind = textOf(options, 'kind');
  const needed = ['database', 'user', ...(isWritten('replica') ? [] : ['host'])].filter((name) => !isWritten(name));
  return [
    ...needed.map((name) => ({ option: 'kind', reason: `\`${kind}\` needs \`${name}\`` })),
    ...(isWritten('file') ? [{ option: 'file', reason: '`file` is of `sqlite`' }] : []),
    ...checkTls(options),
  ];
}

function checkTls(options: Options): readonly OptionProblem[] {
  const server = serverOf(options);
  if (!server) return [];
  const isUsed = usesTls(options, server);
  const [option, name] = textOf(options, 'replica') === undefined ? ['host', server.host] : ['replica', server.host];
  if (!isUsed && textOf(options, 'certificateAuthority') !== undefined) {
    const written = textOf(options, 'tls') !== undefined && !isOn(options, 'tls') ? 'it is off' : 'write `tls: true`';
    return [{ option: 'certificateAuthority', reason: `it has no effect without TLS: ${written}` }];
  }
  // The driver compares the certificate of an address with 'localhost'.
  const isUnchecked = isUsed && kindOf(options) === 'mysql' && isIP(name) !== 0;
  return isUnchecked ? [{ option, reason: 'with TLS it is a name, so that the certificate can be checked' }] : [];
}
