/** What a run covers at once. A period of a Gregorian calendar is a month. */
export type ScopeUnit = 'day' | 'week' | 'period' | 'quarter';

/** How the weeks of a quarter make its three periods; Gregorian: periods are months, weeks are those of ISO 8601. */
export type CalendarKind = 'gregorian' | '4-4-5' | '4-5-4' | '5-4-4';

/** Which weeks, periods and quarters there are, and on which days people work. */
export interface CalendarPlan {
  readonly kind: CalendarKind;
  /** null: Gregorian. */
  readonly year: FiscalYearPlan | null;
  /** 0 is Sunday; at most six, in order. */
  readonly weekend: readonly number[];
  /** In order of their days, each once. */
  readonly holidays: readonly Holiday[];
}

/** On which day a year of 52 or 53 weeks begins, and after which year it is named. */
export interface FiscalYearPlan {
  /** 1 is January. */
  readonly month: number;
  /** 0 is Sunday: the first day of the year, and of each of its weeks. */
  readonly weekday: number;
  /** Such a day nearest to the first of the month, or the last one no later than it. */
  readonly rule: 'nearest' | 'last';
  /** Named after the year of `month`, or of the month before it, twelve months on. */
  readonly named: 'start' | 'end';
}

/** A day on which nobody works. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** What holds without a calendar: the Gregorian one, ISO weeks, Monday to Friday, no holidays. */
export const plainCalendar: CalendarPlan = { kind: 'gregorian', year: null, weekend: [0, 6], holidays: [] };

/**
 * The 4-5-4 calendar of the National Retail Federation: a year begins on the Sunday after the Saturday nearest to the 31st of
 * January, and is named after the year it begins in (https://nrf.com/resources/4-5-4-calendar).
 */
export const nrfYear: FiscalYearPlan = { month: 2, weekday: 0, rule: 'nearest', named: 'start' };
