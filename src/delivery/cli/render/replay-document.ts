import type { Replay } from '../../../run/replay-run.js';
import type { ReplayOutput } from '../../../schema/generated/outputs.js';
import { firstDifference } from './replay-lines.js';

/** A replay as `replay` prints it. */
export function replayDocument(replay: Replay): ReplayOutput {
  const { run, version, digest, reproduced, buckets, totals, breaks } = replay;
  return {
    run: run.id,
    rule: run.rule,
    instance: run.instance,
    scope: { from: run.scope.from, to: run.scope.to },
    configVersion: run.configVersion,
    version,
    same: digest.before === digest.after,
    reproduced,
    digest: { ...digest },
    firstDifference: firstDifference(replay),
    buckets: buckets.map((bucket) => ({ ...bucket })),
    totals: totals.map((total) => ({ ...total })),
    breaks: breaks && {
      ...breaks,
      first: breaks.first.map(({ id, key, before, after }) => ({
        id,
        key: { ...key },
        before: before && { ...before },
        after: after && { ...after },
      })),
    },
  };
}
