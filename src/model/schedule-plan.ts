import type { CalendarPlan } from './calendar-plan.js';

/** When a feed is fetched or a rule is run, without anybody asking for it. */
export type SchedulePlan = CronPlan | AfterFeedsPlan;

/** At times of a clock on the wall. */
export interface CronPlan {
  readonly kind: 'cron';
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  readonly cron: string;
  /** IANA. */
  readonly timezone: string;
  /** What becomes of times that passed while nobody was there: the last of them is made up for, or none. */
  readonly misfire: 'once' | 'skip';
  readonly blackouts: readonly Blackout[];
}

/** When all that a rule reads has landed for a day. */
export interface AfterFeedsPlan {
  readonly kind: 'after-feeds';
  /** Seconds after the last of its feeds was expected; then it runs with what is there. null: it waits for ever. */
  readonly grace: number | null;
  /** IANA: the days of the horizon are counted in it. */
  readonly timezone: string;
  readonly blackouts: readonly Blackout[];
}

/** A time of the day in which nothing begins; what was due begins when it ends. */
export interface Blackout {
  /** 0 is Sunday. The day that it begins on. */
  readonly days: readonly number[];
  /** `HH:MM`; up to, not including, `to`, which is on the next day where it is no later than `from`. */
  readonly from: string;
  readonly to: string;
  /** IANA. */
  readonly timezone: string;
}

/** When a delivery must have landed. */
export interface ExpectPlan {
  /** 0 is Sunday: the days on which one is expected. */
  readonly days: readonly number[];
  /** On whose weekend and holidays none is expected; absent: they are days like others. */
  readonly calendar?: CalendarPlan;
  /** `HH:MM` in `timezone`, on the day that the delivery is scheduled for: its date less the offset of the feed. */
  readonly by: string;
  /** IANA. */
  readonly timezone: string;
}

/** How long a delivery that is not there yet is waited for, in seconds. */
export interface AwaitPlan {
  readonly every: number;
  readonly for: number;
}

/** The schedule of a feed. */
export interface FeedSchedulePlan {
  readonly when: CronPlan;
  /** null: none of its deliveries is waited for, because it brings messages. */
  readonly await: AwaitPlan | null;
}

/** Which business dates a firing of a rule is for, in days from the day it fires on; with `after-feeds`: may be for. */
export interface HorizonPlan {
  readonly from: number;
  readonly to: number;
}

/** The schedule of a rule. */
export interface RuleSchedulePlan {
  readonly when: SchedulePlan;
  readonly horizon: HorizonPlan;
}
