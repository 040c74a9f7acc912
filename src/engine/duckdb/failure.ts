import { messageOf, operationalError } from '../../base/errors.js';
import type { OperationalError } from '../../base/errors.js';

/** The system refused to write, or the engine to spill: of itself it leaves a tenth of the disk free. */
const fullDisk = /No space left on device|disk full|failed to offload data block/i;

/**
 * What the engine failed with, as a problem of the world.
 *
 * @param temporaryDirectory where it spills
 */
export function engineFailure(error: unknown, temporaryDirectory: string): OperationalError {
  const reason = messageOf(error);
  if (fullDisk.test(reason)) return operationalError('disk-full', { path: temporaryDirectory }, { cause: error });
  return operationalError('engine-failed', { reason: reason.split('\n')[0] ?? reason }, { cause: error });
}
