import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/base/clock.js';
import { createVoice } from '../../../src/delivery/cli/voice.js';
import type { LogLevel, Voice } from '../../../src/delivery/cli/voice.js';

interface Stage {
  readonly voice: Voice;
  readonly written: string[];
  readonly pass: (milliseconds: number) => void;
}

function stage(isTerminal: boolean, level: LogLevel = 'info'): Stage {
  let now = 1_000_000;
  const clock: Clock = { now: () => new Date(now) };
  const written: string[] = [];
  const outlet = { isTerminal, write: (text: string) => void written.push(text) };
  return {
    voice: createVoice({ outlet, color: false, level, clock }),
    written,
    pass: (milliseconds) => (now += milliseconds),
  };
}

const landing = { phase: 'landing', done: 1_500_000, total: null, unit: 'bytes' } as const;
const comparing = { phase: 'comparing', done: 41.7, total: 100, unit: 'percent' } as const;

describe('progress', () => {
  it('is one line on a terminal that redraws itself, not more often than a person can read', () => {
    const { voice, written, pass } = stage(true);
    voice.onProgress(landing);
    voice.onProgress({ ...landing, done: 1_600_000 });
    pass(200);
    voice.onProgress(comparing);
    expect(written).toEqual(['\r\u001B[Klanding … 1.5 MB', '\r\u001B[Kcomparing … 41 %']);
  });

  it('leaves the terminal before anything else is said', () => {
    const { voice, written } = stage(true);
    voice.onProgress(landing);
    voice.note('done');
    expect(written.slice(1)).toEqual(['\r\u001B[K', 'done\n']);
  });

  it('is silent elsewhere while it does not take long, then names each phase once', () => {
    const { voice, written, pass } = stage(false);
    voice.onProgress(landing);
    pass(2500);
    voice.onProgress(landing);
    voice.onProgress({ ...landing, done: 2_000_000 });
    voice.onProgress(comparing);
    expect(written).toEqual(['landing …\n', 'comparing …\n']);
  });

  it('is not shown when only errors are wanted', () => {
    const { voice, written, pass } = stage(true, 'error');
    pass(5000);
    voice.onProgress(landing);
    expect(written).toEqual([]);
  });
});

describe('the level', () => {
  it.each<[LogLevel, readonly string[]]>([
    ['error', ['e\n']],
    ['warning', ['e\n', 'w\n']],
    ['info', ['e\n', 'w\n', 'i\n']],
    ['debug', ['e\n', 'w\n', 'i\n', 'd\n']],
  ])('%s says this and all that is graver', (level, expected) => {
    const { voice, written } = stage(false, level);
    voice.error('e');
    voice.warning('w');
    voice.note('i');
    voice.debug('d');
    expect(written).toEqual(expected);
  });
});
