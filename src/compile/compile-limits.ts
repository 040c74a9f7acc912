import Big from 'big.js';
import type { RulePlan } from '../model/plan.js';
import type { Limits } from '../schema/generated/documents.js';

/** What holds a run; nothing where nothing does. */
export function compileLimits(written: Limits | undefined): Pick<RulePlan, 'limits'> {
  if (!written) return {};
  return { limits: { breakRate: new Big(written.breakRate.replace('%', '').trim()).toFixed() } };
}
