import type { BreakStatus } from '../../model/kept-break.js';
import type { SeverityLevel } from '../../model/severity.js';
import type { Action, VerdictKind } from '../../model/verdict.js';
import type { NamePatterns } from './visible-names.js';

/** Which breaks a list has: those that all of it holds for. */
export interface BreakFilter {
  /** Those of one of these histories of rules. */
  readonly ruleHistories?: readonly string[] | undefined;
  /** Those of these rules. */
  readonly rules?: NamePatterns;
  readonly tier?: number | undefined;
  /** undefined: also what is compliant or accepted. */
  readonly verdict?: VerdictKind | undefined;
  readonly action?: Action | undefined;
  readonly level?: SeverityLevel | undefined;
  readonly status?: BreakStatus | undefined;
  /** Business dates, inclusive: a break whose scope touches them. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The run that saw the break last. */
  readonly run?: string | undefined;
}
