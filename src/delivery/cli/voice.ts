import type { Clock } from '../../base/clock.js';
import type { Progress, ProgressListener } from '../../model/progress.js';
import { createStyle } from '../shared/style.js';
import type { Style } from '../shared/style.js';
import type { Outlet } from './surroundings.js';

/** How much is said, from nothing but errors to everything. */
export const logLevels = ['error', 'warning', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What is said to people, on the error stream, beside the data. */
export interface Voice {
  readonly style: Style;
  readonly color: boolean;
  error(text: string): void;
  warning(text: string): void;
  note(text: string): void;
  debug(text: string): void;
  readonly onProgress: ProgressListener;
  /** Takes the progress off the screen, before something else is written there. */
  clearProgress(): void;
}

export interface VoiceOptions {
  readonly outlet: Outlet;
  readonly color: boolean;
  readonly level: LogLevel;
  readonly clock: Clock;
}

/** Not a terminal: a phase is announced only when the command already takes this long, in milliseconds. */
const patience = 2000;
const redrawInterval = 100;
const eraseLine = '\r\u001B[K';

/** Speaks at a level; progress counts as info. On a terminal it is one line that redraws itself. */
export function createVoice({ outlet, color, level, clock }: VoiceOptions): Voice {
  const rank = logLevels.indexOf(level);
  const line = outlet.isTerminal ? redrawnLine(outlet, clock) : announcedPhases(outlet, clock);
  const say = (at: LogLevel, text: string): void => {
    if (logLevels.indexOf(at) > rank) return;
    line.clear();
    outlet.write(`${text}\n`);
  };
  return {
    style: createStyle(color),
    color,
    error: (text) => say('error', text),
    warning: (text) => say('warning', text),
    note: (text) => say('info', text),
    debug: (text) => say('debug', text),
    clearProgress: () => line.clear(),
    onProgress: rank >= logLevels.indexOf('info') ? (progress) => line.show(progress) : () => undefined,
  };
}

interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

function redrawnLine(outlet: Outlet, clock: Clock): ProgressLine {
  let drawnAt = 0;
  let drawn = false;
  return {
    show(progress) {
      const now = clock.now().getTime();
      if (now - drawnAt < redrawInterval) return;
      drawnAt = now;
      drawn = true;
      outlet.write(`${eraseLine}${progressInWords(progress)}`);
    },
    clear() {
      if (drawn) outlet.write(eraseLine);
      drawn = false;
    },
  };
}

function announcedPhases(outlet: Outlet, clock: Clock): ProgressLine {
  const startedAt = clock.now().getTime();
  let announced = '';
  return {
    show(progress) {
      if (progress.phase === announced || clock.now().getTime() - startedAt < patience) return;
      announced = progress.phase;
      outlet.write(`${progress.phase} …\n`);
    },
    clear: () => undefined,
  };
}

function progressInWords({ phase, done, total, unit }: Progress): string {
  switch (unit) {
    case 'percent':
      return `${phase} … ${Math.floor(done)} %`;
    case 'bytes':
      return `${phase} … ${megabytes(done)}${total === null ? '' : ` of ${megabytes(total)}`} MB`;
    case 'records':
      return `${phase} … ${done}${total === null ? '' : ` of ${total}`} records`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
