import type { OptionDescription } from '../../plugin/fetcher.js';
import { fingerprintProblem } from './host-key.js';
import { hostProblem } from './target.js';

const named = (what: string) => (value: string) => (value.trim() === '' ? `${what} has a name` : null);

function portProblem(port: string): string | null {
  const number = Number(port);
  return number >= 1 && number <= 65_535 ? null : `a port is a number from 1 to 65535: '${port}' is none`;
}

/** The options of a connection. */
export const sftpOptions: Readonly<Record<string, OptionDescription>> = {
  host: {
    description: 'The name or the address of the server.',
    required: true,
    example: 'sftp.example.com',
    check: hostProblem,
  },
  port: {
    description: 'The port it listens on.',
    required: false,
    type: 'integer',
    example: '2222',
    default: '22',
    check: portProblem,
  },
  hostKey: {
    description:
      'The fingerprint of the host key of the server, as `ssh-keygen -lf` prints it; several, separated by commas, where ' +
      'the key is about to change. A server with another key is told nothing and asked nothing.',
    required: true,
    example: 'SHA256:uNiVztksCsDhcc0u9e8BrI3z7rA3xCKd1Vn8cGiMpEo',
    check: fingerprintProblem,
  },
  username: {
    description: 'Who we are on the server.',
    required: true,
    example: 'tieout',
    check: named('a user'),
  },
  password: {
    description: 'The password of the user, also where the server asks for it as a question.',
    required: false,
    example: 'SFTP_PASSWORD',
    secret: true,
  },
  privateKey: {
    description:
      'The private key of the user, as OpenSSH, PEM or PuTTY write it: the text itself, not the name of a file.',
    required: false,
    example: 'SFTP_KEY',
    secret: true,
  },
  passphrase: {
    description: 'What the private key is encrypted with.',
    required: false,
    example: 'SFTP_KEY_PASSPHRASE',
    secret: true,
  },
  agent: {
    description:
      'The path of the socket of an ssh-agent, whose keys are offered. It is named like a secret, because whoever may use ' +
      'the agent may log in with its keys: `{ secret: SSH_AUTH_SOCK }` takes it from the environment.',
    required: false,
    example: 'SSH_AUTH_SOCK',
    secret: true,
  },
  directory: {
    description: 'The directory of the server that paths of feeds are below.',
    required: false,
    example: '/out',
    default: 'the one that the server shows after a log-in',
    check: named('a directory'),
  },
};
