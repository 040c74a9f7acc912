import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OperationalError } from '../../../src/base/errors.js';
import { createRedactor } from '../../../src/base/redactor.js';
import { openSecrets } from '../../../src/run/read-secret.js';
import type { Secrets } from '../../../src/run/read-secret.js';
import { writeWorkspace } from '../../support/written-workspace.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface OpenedFiles {
  readonly workspace: string;
  readonly secrets: Secrets;
}

/** Secrets that are files of `.keys`. */
async function openFiles(files: Files = {}): Promise<OpenedFiles> {
  const workspace = await writeWorkspace({ '.keys/OTHER': 'something else', 'outside.txt': 'out of reach', ...files });
  const sources = { workspace, environment: () => 'from the environment', redactor: createRedactor() };
  return { workspace, secrets: openSecrets({ provider: { directory: '.keys' }, allow: {} }, sources) };
}

const valueOf = async (content: string | Uint8Array): Promise<string> =>
  (await openFiles({ '.keys/KEY': content })).secrets.read('KEY', "system 'tills'");

async function failureOf(reading: Promise<string>): Promise<OperationalError> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OperationalError)) throw new Error(`No operational error: ${String(error)}`);
  return error;
}

describe('a secret in a file', () => {
  test.each([
    ['without a line end', 'correct horse', 'correct horse'],
    ['without the line end of an editor', 'correct horse\n', 'correct horse'],
    ['without that of Windows', 'correct horse\r\n', 'correct horse'],
    ['without a byte order mark', '\uFEFFcorrect horse', 'correct horse'],
    ['with all but one line end', 'line one\nline two\n\n', 'line one\nline two\n'],
    ['with its blanks', ' correct horse ', ' correct horse '],
    ['of 64 KiB', 'x'.repeat(64 * 1024), 'x'.repeat(64 * 1024)],
  ])('is its text %s', async (_, content, value) => {
    expect(await valueOf(content)).toBe(value);
  });

  test.each([
    ['longer than 64 KiB', 'x'.repeat(64 * 1024 + 1), 'larger than 64 KiB'],
    ['not UTF-8', Uint8Array.of(0x66, 0xff, 0x66, 0x66, 0x66), 'not UTF-8'],
    ['too short to be kept out of messages', 'abc\n', 'fewer than 4'],
    ['short but for blanks', '  abc  \n', 'fewer than 4'],
  ])('is refused when it is %s', async (_, content, reason) => {
    const { code, message } = await failureOf(valueOf(content));
    expect(code).toBe('unusable-secret');
    expect(message).toContain("'KEY', needed by system 'tills'");
    expect(message).toContain(reason);
  });

  test.each(['', '\n', '\r\n', '   \n'])('has no value in a file that holds %j', async (content) => {
    expect((await failureOf(valueOf(content))).code).toBe('missing-secret');
  });

  test('is missed by its name, its directory and who needs it, and not looked for in the environment', async () => {
    const { code, message, nextStep } = await failureOf((await openFiles()).secrets.read('KEY', "system 'tills'"));
    expect(code).toBe('missing-secret');
    expect(message).toBe(
      "The secret 'KEY', needed by system 'tills', has no value: there is no file 'KEY' in '.keys', or it is empty",
    );
    expect(nextStep).toContain("Provide 'KEY'");
  });

  test('is missed in a directory that does not exist', async () => {
    const sources = { workspace: '/nowhere', environment: () => undefined, redactor: createRedactor() };
    const secrets = openSecrets({ provider: { directory: '/nowhere/keys' }, allow: {} }, sources);
    expect((await failureOf(secrets.read('KEY', 'the database'))).code).toBe('missing-secret');
  });

  test('is read through the links of Kubernetes, and again after they lead elsewhere', async () => {
    const { workspace, secrets } = await openFiles({
      '.keys/..2026_11_01/KEY': 'the first value',
      '.keys/..2026_11_02/KEY': 'the next value',
    });
    await symlink('..2026_11_01', join(workspace, '.keys/..data'));
    await symlink('..data/KEY', join(workspace, '.keys/KEY'));
    expect(await secrets.read('KEY', "system 'tills'")).toBe('the first value');
    await rm(join(workspace, '.keys/..data'));
    await symlink('..2026_11_02', join(workspace, '.keys/..data'));
    expect(await secrets.read('KEY', "system 'tills'")).toBe('the next value');
  });

  test('may stand in a directory that is itself a link', async () => {
    const { workspace } = await openFiles({ 'real/KEY': 'correct horse' });
    await symlink('real', join(workspace, 'link'));
    const sources = { workspace, environment: () => undefined, redactor: createRedactor() };
    const secrets = openSecrets({ provider: { directory: 'link' }, allow: {} }, sources);
    expect(await secrets.read('KEY', 'the database')).toBe('correct horse');
  });

  test.each(['../outside.txt', '/etc/passwd', '..'])('is no link to %s', async (target) => {
    const { workspace, secrets } = await openFiles();
    await symlink(target, join(workspace, '.keys/KEY'));
    const { code, message } = await failureOf(secrets.read('KEY', "system 'tills'"));
    expect(code).toBe('unusable-secret');
    expect(message).toContain('leads out of its directory');
  });

  test('is no link out through a directory within', async () => {
    const { workspace, secrets } = await openFiles();
    await symlink('..', join(workspace, '.keys/within'));
    await symlink('within/outside.txt', join(workspace, '.keys/KEY'));
    expect((await failureOf(secrets.read('KEY', "system 'tills'"))).message).toContain('leads out of its directory');
  });

  test.each<[string, (path: string) => unknown]>([
    ['directory', (path) => mkdir(path)],
    ['pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
  ])('is no %s', async (_, make) => {
    const { workspace, secrets } = await openFiles();
    await make(join(workspace, '.keys/KEY'));
    const { code, message } = await failureOf(secrets.read('KEY', "system 'tills'"));
    expect(code).toBe('unusable-secret');
    expect(message).toContain('not a regular file');
  });

  test('is no link to itself', async () => {
    const { workspace, secrets } = await openFiles();
    await symlink('KEY', join(workspace, '.keys/KEY'));
    expect((await failureOf(secrets.read('KEY', "system 'tills'"))).code).toBe('unusable-secret');
  });

  test.each(['../outside.txt', '..', '.', '', 'within/KEY', '/etc/passwd', 'OTHER/', 'OTHER\0', 'KEY.pem', '..data'])(
    'has no name like %j',
    async (name) => {
      const { secrets } = await openFiles({ '.keys/within/KEY': 'correct horse', '.keys/KEY.pem': 'correct horse' });
      const { code, message } = await failureOf(secrets.read(name, "system 'tills'"));
      expect(code).toBe('unusable-secret');
      expect(message).toContain('no name of a secret');
    },
  );

  test('is kept out of texts from the moment it was read', async () => {
    const { workspace, secrets } = await openFiles({ '.keys/KEY': 'correct horse\n' });
    expect(secrets.redact('correct horse')).toBe('correct horse');
    await secrets.read('KEY', "system 'tills'");
    expect(secrets.redact('the correct horse')).toBe('the ***');
    await writeFile(join(workspace, '.keys/KEY'), 'battery staple');
    expect(await secrets.read('KEY', "system 'tills'")).toBe('battery staple');
    expect(secrets.redact('correct horse, battery staple')).toBe('***, ***');
  });
});

describe('a secret of the environment', () => {
  const open = (environment: Readonly<Record<string, string>>): Secrets =>
    openSecrets(
      { provider: 'env', allow: {} },
      { workspace: '/', environment: (name) => environment[name], redactor: createRedactor() },
    );

  test('is the variable of its name', async () => {
    expect(await open({ KEY: 'correct horse' }).read('KEY', 'the database')).toBe('correct horse');
  });

  test.each([{}, { KEY: '' }, { KEY: '  ' }])('is missed by name in %j', async (environment) => {
    const { code, message } = await failureOf(open(environment).read('KEY', 'the database'));
    expect(code).toBe('missing-secret');
    expect(message).toContain("'KEY', needed by the database,");
  });
});
