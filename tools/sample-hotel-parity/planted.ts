import * as kinds from './differences.js';
import type { Difference } from './differences.js';

/** A difference in its place: in what the channel manager sent on a day of one hotel, room type, rate plan and night. */
export interface Planted {
  readonly difference: Difference;
  readonly sent: string;
  readonly property: string;
  readonly room: string;
  readonly plan: string;
  readonly date: string;
}

export const monday = '2025-12-15';
export const tuesday = '2025-12-16';

/** Nights of December, by room type and rate plan. Of the 15th Monday's delivery counts, of later nights Tuesday's. */
type Places = readonly (readonly [place: string, day: number, difference: Difference, sent?: string])[];

const places: Readonly<Record<string, Places>> = {
  vienna: [
    ['STD/BAR', 15, kinds.rateWithin],
    ['DLX/BAR', 16, kinds.correctedTheNextDay, monday],
    ['STD/BB', 16, kinds.breakfast],
    ['STD/BAR', 17, kinds.rateAbove],
    ['STD/BAR', 18, kinds.overbooked],
    ['DLX/BAR', 18, kinds.netSaidToBeGross],
    ['STD/BB', 19, kinds.breakfastAndMinimumStay],
    ['DLX/BB', 20, kinds.overbookedWithin],
    ['STD/BB', 21, kinds.minimumStay],
    ['STD/BAR', 23, kinds.unknownRoom],
    ['DLX/BAR', 24, kinds.closedWithoutRate],
    ['DLX/BB', 24, kinds.closedAtZero],
    ['DLX/BAR', 25, kinds.openWhereClosed],
    ['STD/BB', 26, kinds.notOffered],
    ['STD/BAR', 27, kinds.quotedNet],
    ['STD/BAR', 28, kinds.buffered],
  ],
  london: [
    ['STD/BAR', 16, kinds.poundsAsEuros],
    ['STD/NRF', 17, kinds.rateWithinMargin],
    ['STD/BAR', 18, kinds.rateAboveDefault],
    ['STE/BAR', 19, kinds.closedAtAnotherRate],
    ['STE/NRF', 19, kinds.closedNotOffered],
    ['STE/NRF', 20, kinds.oneTooMany],
    ['STD/NRF', 21, kinds.arrival],
    ['STD/BAR', 22, kinds.flashSale],
    ['STE/NRF', 23, kinds.rateBelow],
    ['STD/BAR', 24, kinds.notOffered],
    ['STD/NRF', 25, kinds.heldBack],
    ['STE/BAR', 26, kinds.openWhereClosed],
    ['STD/BAR', 27, kinds.departure],
  ],
  'new-york': [
    ['STD/BAR', 15, kinds.minimumStay],
    ['STD/CORP', 16, kinds.rateBelowWithinMargin],
    ['DLX/CORP', 17, kinds.rateAbove],
    ['STE/BAR', 18, kinds.rateUndercut],
    ['DLX/BAR', 19, kinds.closedWhereOpen],
    ['STE/BAR', 20, kinds.closedAtZero],
    ['STE/CORP', 20, kinds.closedWithoutRate],
    ['DLX/CORP', 23, kinds.overbookedWithin],
    ['STD/BAR', 24, kinds.rateAbove],
    ['STD/CORP', 25, kinds.buffered],
    ['STE/CORP', 27, kinds.notOffered],
  ],
};

export const planted: readonly Planted[] = Object.entries(places).flatMap(([property, own]) =>
  own.map(([place, day, difference, sent]): Planted => {
    const [room = '', plan = ''] = place.split('/');
    return { difference, sent: sent ?? (day === 15 ? monday : tuesday), property, room, plan, date: `2025-12-${day}` };
  }),
);
