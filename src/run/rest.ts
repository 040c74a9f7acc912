import type { ParametersOf } from '../base/catalogue/index.js';
import type { Clock } from '../base/clock.js';
import { OperationalError, operationalError } from '../base/errors.js';

/** Whether a source asked to be left alone, and until when. */
export interface Rest {
  /** Notes what a failure asks for; longer than a day is not believed. */
  heed(failure: unknown): void;
  /** The same, for whom an answer told it. */
  begin(seconds: number, reason: string): void;
  /** Milliseconds that are left of it; 0: none. */
  left(): number;
  /** What whoever asks meanwhile is told. */
  refusal(connection: string, cause?: unknown): OperationalError;
}

const longest = 24 * 3600;

export function createRest(clock: Clock): Rest {
  let until = 0;
  let reason = '';
  const left = (): number => Math.max(0, until - clock.now().getTime());
  const begin: Rest['begin'] = (seconds, why) => {
    const end = clock.now().getTime() + Math.ceil(Math.min(seconds, longest) * 1000);
    if (end <= until) return;
    until = end;
    reason = why;
  };
  return {
    left,
    begin,
    heed(failure) {
      if (!(failure instanceof OperationalError) || failure.code !== 'source-busy') return;
      const { wait } = failure.parameters as ParametersOf<'source-busy'>;
      if (wait !== null && wait > 0) begin(wait, failure.message);
    },
    refusal(connection, cause) {
      const seconds = Math.ceil(left() / 1000);
      const parameters = { connection, until: new Date(until).toISOString(), seconds, reason };
      return operationalError('quota-spent', parameters, { cause, retryable: true });
    },
  };
}
