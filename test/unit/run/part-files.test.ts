import { mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takePart } from '../../../src/run/part-files.js';
import { collect, streamOf } from '../../support/byte-streams.js';

/** No process has a number as high. */
const dead = 2 ** 22 + 1;

describe('what has arrived of a file', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tieout-parts-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const arrived = async (text: string) => {
    const part = await takePart(directory, ['a']);
    await part.append(streamOf(Buffer.from(text), [2]));
    return part;
  };
  const renamed = async (ending: string): Promise<void> => {
    const [name = ''] = await readdir(directory);
    await rename(join(directory, name), join(directory, name.replace(/\.\d+$/, ending)));
  };

  it('is what came before a failure, and goes on there', async () => {
    const part = await takePart(directory, ['a']);
    expect(await part.length()).toBe(0);
    const failing = async function* (): AsyncGenerator<Buffer> {
      yield* streamOf(Buffer.from('abc'), [1]);
      throw new Error('cut');
    };
    await expect(part.append(failing())).rejects.toThrow('cut');
    expect(await part.length()).toBe(3);
    await part.append(streamOf(Buffer.from('def'), [3]));
    expect(Buffer.concat(await collect(part.read())).toString()).toBe('abcdef');
    await part.remove();
    expect(await readdir(directory)).toEqual([]);
  });

  it('is taken over from a process that is dead, and from no other', async () => {
    await arrived('abcd');
    await renamed(`.${dead}`);
    expect(await (await takePart(directory, ['b'])).length()).toBe(0);
    expect(await (await takePart(directory, ['a'])).length()).toBe(4);
    await renamed(`.${process.ppid}`);
    expect(await (await takePart(directory, ['a'])).length()).toBe(0);
  });

  it('is not trusted where the machine was started since, and removed after a day', async () => {
    await arrived('abcd');
    const [name = ''] = await readdir(directory);
    const old = new Date(Date.now() - 400 * 24 * 60 * 60 * 1000);
    await utimes(join(directory, name), old, old);
    expect(await (await takePart(directory, ['a'])).length()).toBe(0);
    await writeFile(join(directory, 'f00.elsewhere.1'), 'x');
    await utimes(join(directory, 'f00.elsewhere.1'), old, old);
    await takePart(directory, ['a']);
    expect(await readdir(directory)).toEqual([]);
  });
});
