import type { PageSession, PagesRequest } from '../../plugin/fetcher.js';
import { readPage } from './read-page.js';
import type { Checkpoint } from './read-page.js';
import { sourceError } from './source-fault.js';
import { readRequest, takeSnapshot } from './take-snapshot.js';
import type { Snapshot } from './take-snapshot.js';
import { createThrottle } from './throttle.js';
import type { Pace } from './throttle.js';

/** The pages of a delivery, all of one state of the data. Nothing is sent before the first page is asked for. */
export async function openPages(request: PagesRequest, pace: Pace): Promise<PageSession> {
  const reading = await readRequest(request);
  const throttle = createThrottle(reading.settings.rowsPerSecond, pace);
  let snapshot: Snapshot | null = null;
  const close = async (): Promise<void> => {
    const closing = snapshot;
    snapshot = null;
    await closing?.session.close();
  };
  return {
    async page(checkpoint, signal) {
      const from = checkpoint === null ? null : (JSON.parse(checkpoint) as Checkpoint);
      // Rows may have changed since: what was read before and what would be read now are of two states.
      if (from && from.state !== snapshot?.id) throw sourceError('changed', '', reading.place);
      try {
        snapshot ??= await takeSnapshot(reading, signal);
        return await readPage(snapshot, from, throttle, signal);
      } catch (error) {
        await close();
        throw error;
      }
    },
    close,
  };
}
