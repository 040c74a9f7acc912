import type { FeedState } from '../../../queue/index.js';
import type { FeedStateItem } from '../../../schema/generated/outputs.js';

/** A feed as `tieout feeds` prints it, and the API gives it. */
export function feedStateItem({ lastDelivery, expected, missing, attainment, ...feed }: FeedState): FeedStateItem {
  return {
    ...feed,
    lastDelivery: lastDelivery && { ...lastDelivery },
    expected: expected && { ...expected },
    missing: missing.map((each) => ({ ...each })),
    attainment: attainment && { ...attainment, lateness: attainment.lateness && { ...attainment.lateness } },
  };
}
