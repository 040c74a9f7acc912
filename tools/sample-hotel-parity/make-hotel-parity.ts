import { SeededRandom } from '../sample/random.js';
import { answerFor, offersOf } from './answer.js';
import type { ExpectedRun, SampleDelivery, SampleWeek, Told } from './answer.js';
import { asItIs } from './differences.js';
import { nightsOf, renderNights, renderOffers } from './night.js';
import type { Night } from './night.js';
import { monday, planted, tuesday } from './planted.js';
import { properties } from './properties.js';
import type { Property } from './properties.js';

/** A week of some hotels. */
interface SampleRun extends SampleWeek {
  readonly of: readonly Property[];
}

const tuesdayNoon = '2025-12-16T12:00:00.000Z';

/** The runs of the sample, in their order: both weeks on Tuesday, and one hotel once more when an acceptance has ended. */
const sampleRuns: readonly SampleRun[] = [
  { from: '2025-12-15', to: '2025-12-21', asOf: tuesdayNoon, of: properties },
  { from: '2025-12-22', to: '2025-12-28', asOf: tuesdayNoon, of: properties },
  {
    from: '2025-12-15',
    to: '2025-12-21',
    asOf: '2025-12-17T12:00:00.000Z',
    of: properties.filter(({ name }) => name === 'vienna'),
  },
];

/** How many nights a delivery covers, its own day included. */
const nightsCovered = 14;

/** scanned = snapshot + deadLettered */
export interface ExpectedDelivery {
  readonly scanned: number;
  readonly snapshot: number;
  readonly deadLettered: number;
}

export interface ExpectedAnswer {
  /** By day and feed. */
  readonly deliveries: Readonly<Record<string, Readonly<Record<string, ExpectedDelivery>>>>;
  /** Records of codes that nobody knows: feed, rate plan and night, and what they are. */
  readonly setAside: readonly string[];
  readonly runs: readonly (SampleWeek & { readonly hotels: Readonly<Record<string, ExpectedRun>> })[];
}

export interface SampleHotelParity {
  /** Paths from the workspace. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly expected: ExpectedAnswer;
}

/** Makes what the hotels and the channel manager deliver, and the answer that reconciling it must give. */
export function makeHotelParity(): SampleHotelParity {
  const random = new SeededRandom(20_251_215);
  const hotels = properties.map((property) => ({ property, deliveries: deliver(property, random) }));
  const differing = hotels.flatMap(({ deliveries }) =>
    deliveries.flatMap(({ told }) => told.flatMap(({ kind }) => kind ?? [])),
  );
  if (differing.length !== planted.length) throw new Error('A difference has no place among the nights');
  const files = hotels.flatMap(({ property, deliveries }) =>
    deliveries.flatMap((delivery) => filesOf(property, delivery, random)),
  );
  const runs = sampleRuns.map(({ of, ...run }) => {
    const answers = hotels
      .filter(({ property }) => of.includes(property))
      .map(({ property, deliveries }) => [property.name, answerFor(property, run, deliveries)]);
    return { ...run, hotels: Object.fromEntries(answers) as Record<string, ExpectedRun> };
  });
  const deliveries = [monday, tuesday].map((sent) => {
    const feeds = hotels.flatMap(({ property, deliveries: own }) =>
      own.filter((delivery) => delivery.sent === sent).flatMap((delivery) => feedsOf(property, delivery)),
    );
    return [sent, Object.fromEntries(feeds)];
  });
  const setAside = hotels.flatMap(({ property, deliveries: own }) =>
    own.flatMap(({ told }) => told.flatMap((one) => unknownOf(property, one))),
  );
  const expected = { deliveries: Object.fromEntries(deliveries) as ExpectedAnswer['deliveries'], setAside, runs };
  return { files, expected };
}

/** Monday's and Tuesday's delivery of a hotel: the same nights, but for the first and the last of them. */
function deliver(property: Property, random: SeededRandom): SampleDelivery[] {
  const nights = nightsOf(property, datesFrom(monday, nightsCovered + 1), random);
  return [monday, tuesday].map((sent) => {
    const dates = datesFrom(sent, nightsCovered);
    const told = nights.filter(({ date }) => dates.includes(date)).map((night) => befall(night, sent));
    return { sent, told };
  });
}

function datesFrom(first: string, days: number): string[] {
  return Array.from({ length: days }, (_, day) => new Date(Date.parse(first) + day * 864e5).toISOString().slice(0, 10));
}

function befall(night: Night, sent: string): Told {
  const { property, room, plan, date } = night;
  const place = [sent, property.name, room.id, plan.id, date].join(' ');
  const own = planted.find((one) => [one.sent, one.property, one.room, one.plan, one.date].join(' ') === place);
  return { night, kind: own?.difference.kind ?? null, ...(own?.difference.plant(night) ?? asItIs(night)) };
}

/** What the crosswalk says of a room type that it does not have. */
function unknownOf({ name }: Property, { night, beside }: Told): string[] {
  if (beside?.fate !== 'unknown-code') return [];
  const place = `${name}-channel/inventory ${night.plan.id} ${night.date} ${beside.offer.roomCode}`;
  return [`${place}: tier 3, unknown-room-type, master-data`];
}

function filesOf(
  property: Property,
  delivery: SampleDelivery,
  random: SeededRandom,
): { readonly name: string; readonly content: string }[] {
  const { sent, told } = delivery;
  const [folder, day] = [`systems/data/${property.name}`, sent.replaceAll('-', '')];
  const nights = told.map(({ night }) => night);
  const offers = random.shuffle(offersOf(delivery).all);
  return [
    { name: `${folder}/pms_${day}.csv`, content: renderNights(nights, sent) },
    { name: `${folder}/channel_${day}.csv`, content: renderOffers(property, offers, sent) },
  ];
}

function feedsOf({ name }: Property, delivery: SampleDelivery): [string, ExpectedDelivery][] {
  const nights = delivery.told.length;
  const { all, setAside } = offersOf(delivery);
  return [
    [`${name}/inventory`, { scanned: nights, snapshot: nights, deadLettered: 0 }],
    [`${name}-channel/inventory`, { scanned: all.length, snapshot: all.length - setAside, deadLettered: setAside }],
  ];
}
