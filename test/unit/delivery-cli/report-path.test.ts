import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createReportPath } from '../../../src/delivery/cli/report-path.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const workspaceAt = (folder: string) => ({ [`${folder}tieout.yaml`]: '' });

it('a report calls files as the repository around the workspace does, wherever the command is typed', async () => {
  const root = await writeWorkspace({ '.git/HEAD': '', ...workspaceAt('finance/shop/') });
  for (const typedIn of ['', 'finance', 'finance/shop/rules', 'elsewhere']) {
    const pathOf = await createReportPath(join(root, 'finance/shop'), join(root, typedIn));
    expect(pathOf('rules/a.yaml')).toBe('finance/shop/rules/a.yaml');
  }
  expect((await createReportPath(root, root))('rules/a.yaml')).toBe('rules/a.yaml');
});

it('a work tree of a repository counts as one, whose `.git` is a file', async () => {
  const root = await writeWorkspace({ '.git': 'gitdir: ../x\n', ...workspaceAt('shop/') });
  expect((await createReportPath(join(root, 'shop'), root))('a.yaml')).toBe('shop/a.yaml');
});

it('without a repository a report calls files as seen from where the command is typed, if they are below', async () => {
  const root = await writeWorkspace(workspaceAt('shop/'));
  expect((await createReportPath(join(root, 'shop'), root))('a.yaml')).toBe('shop/a.yaml');
  expect((await createReportPath(join(root, 'shop'), join(root, 'shop/rules')))('a.yaml')).toBe('a.yaml');
  expect((await createReportPath(join(root, 'shop'), join(root, 'other')))('a.yaml')).toBe('a.yaml');
});
