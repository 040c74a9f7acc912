import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { operationalError } from '../../../src/base/errors.js';
import { nothingAsked } from '../../../src/model/acceptance-plan.js';
import type { AcceptancePlan } from '../../../src/model/acceptance-plan.js';
import { fetchChecked } from '../../../src/run/fetch-checked.js';
import { collect, streamOf } from '../../support/byte-streams.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A folder `out`, of which a pattern matches every file, and what was asked of it, in order. */
function folderOf(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const source = {
    fetch(path: string, literal: boolean) {
      asked.push(path);
      const names = Object.keys(files).toSorted();
      const found = names.filter((name) => !literal || `out/${name}` === path);
      if (found.length === 0) return Promise.reject(operationalError('source-not-found', { feed: 'f', path }));
      return Promise.resolve(
        found.map((name) => ({ source: `out/${name}`, read: () => streamOf(Buffer.from(files[name] ?? ''), [1]) })),
      );
    },
    read: <T>(work: () => Promise<T>) => work(),
    wait: () => Promise.resolve(),
  };
  return { source, asked };
}

async function check(files: Readonly<Record<string, string>>, acceptance: Partial<AcceptancePlan>) {
  const { source, asked } = folderOf(files);
  const feed = { name: 'till/sales', acceptance: { ...nothingAsked, ...acceptance } };
  const { payloads } = await fetchChecked(source, feed, '2026-11-01', { path: 'out/*', literal: false });
  const contents: [string, string][] = [];
  for (const payload of payloads) {
    contents.push([payload.source, Buffer.concat(await collect(payload.read())).toString()]);
  }
  return { contents: Object.fromEntries(contents), asked };
}

describe('a delivery that is complete by a marker', () => {
  const complete = { kind: 'marker', name: '${date:yyyyMMdd}.done' } as const;

  it('is fetched without the marker, which is looked for before the files', async () => {
    const { contents, asked } = await check({ 'a.csv': '1', 'b.csv': '2', '20261101.done': '' }, { complete });
    expect(contents).toEqual({ 'out/a.csv': '1', 'out/b.csv': '2' });
    expect(asked).toEqual(['out/20261101.done', 'out/*']);
  });

  it('is not complete without it, and is nothing where there is no file', async () => {
    const incomplete = { code: 'delivery-incomplete', retryable: true, parameters: { path: '20261101.done' } };
    await expect(check({ 'a.csv': '1', '20261102.done': '' }, { complete })).rejects.toMatchObject(incomplete);
    await expect(check({}, { complete })).rejects.toMatchObject({ code: 'source-not-found' });
    await expect(check({ '20261101.done': '' }, { complete })).rejects.toMatchObject({ code: 'source-not-found' });
  });
});

describe('a delivery that is complete by a manifest', () => {
  const complete = { kind: 'manifest', name: 'list' } as const;
  const files = { 'a.csv': '1', 'b.csv': '22' };

  it('is what the manifest lists, no more and no less', async () => {
    const listed = { ...files, list: `a.csv,1\nb.csv,2,${sha256('22')}\n` };
    expect((await check(listed, { complete })).contents).toEqual({ 'out/a.csv': '1', 'out/b.csv': '22' });
    const more = check({ ...files, list: 'a.csv\nb.csv\nc.csv\nd.csv\n' }, { complete });
    await expect(more).rejects.toMatchObject({
      code: 'manifest-missing-files',
      parameters: { files: ['c.csv', 'd.csv'] },
      retryable: true,
    });
    const fewer = check({ ...files, list: 'b.csv\n' }, { complete });
    await expect(fewer).rejects.toMatchObject({ code: 'manifest-unlisted-files', parameters: { files: ['a.csv'] } });
    await expect(check(files, { complete })).rejects.toMatchObject({ code: 'delivery-incomplete' });
  });

  it('fails while it is read where a file is not what is listed', async () => {
    const size = check({ ...files, list: 'a.csv,2\nb.csv\n' }, { complete });
    await expect(size).rejects.toMatchObject({ code: 'size-mismatch' });
    const digest = check({ ...files, list: `a.csv\nb.csv,${sha256('23')}\n` }, { complete });
    await expect(digest).rejects.toMatchObject({ code: 'checksum-mismatch', parameters: { by: 'out/list' } });
  });

  it('fails where the manifest is too long to be one', async () => {
    const long = check({ ...files, list: 'a.csv\n'.repeat(200_000) }, { complete });
    await expect(long).rejects.toMatchObject({ code: 'source-unreadable' });
  });
});

describe('a file with a sidecar', () => {
  const checksum = '${file.name}.sha256';

  it('is what the sidecar says, or fails while it is read', async () => {
    const good = { 'a.csv': '1', 'a.csv.sha256': sha256('1') };
    expect((await check(good, { checksum })).contents).toEqual({ 'out/a.csv': '1' });
    await expect(check({ ...good, 'a.csv': '2' }, { checksum })).rejects.toMatchObject({ code: 'checksum-mismatch' });
  });

  it('is refused without it', async () => {
    const lacking = check({ 'a.csv': '1', 'b.csv': '2', 'a.csv.sha256': sha256('1') }, { checksum });
    await expect(lacking).rejects.toMatchObject({
      code: 'checksum-missing',
      parameters: { path: 'out/b.csv', sidecar: 'b.csv.sha256' },
    });
  });
});
