import { Big } from 'big.js';
import type { SeededRandom } from '../sample/random.js';
import type { Plan, Property, Room } from './properties.js';

/** What a hotel says of one room type, rate plan and night. */
export interface Night {
  readonly property: Property;
  readonly room: Room;
  readonly plan: Plan;
  /** The night of the stay, `YYYY-MM-DD`. */
  readonly date: string;
  /** Without tax, in the hotel's currency. */
  readonly net: Big;
  readonly closed: boolean;
  /** Rooms that may still be sold. */
  readonly left: number;
  readonly minimumStay: number;
  readonly closedToArrival: boolean;
  readonly closedToDeparture: boolean;
}

/** What the channel manager says of it. */
export interface Offer {
  readonly roomCode: string;
  readonly planCode: string;
  readonly date: string;
  readonly currency: string;
  /** As it is written; null where nothing is. */
  readonly amount: Big | null;
  readonly gross: boolean;
  readonly closed: boolean;
  readonly left: number;
  readonly minimumStay: number;
  readonly closedToArrival: boolean;
  readonly closedToDeparture: boolean;
}

/** Every night of a hotel from the first to the last date, room type by room type. */
export function nightsOf(property: Property, dates: readonly string[], random: SeededRandom): Night[] {
  return dates.flatMap((date) => {
    const weekend = [5, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    return property.rooms.flatMap((room) => {
      const flexible = room.from + random.below(5) * 10 + (weekend ? 30 : 0);
      const closed = room.closed.includes(date);
      const left = closed ? 0 : 4 + random.below(9);
      const minimumStay = weekend ? 2 : 1;
      const closedToArrival = date === '2025-12-25' || random.below(12) === 0;
      const closedToDeparture = random.below(15) === 0;
      return property.plans.map((plan): Night => {
        const net = new Big(flexible).times(plan.percent).div(100);
        return { property, room, plan, date, net, closed, left, minimumStay, closedToArrival, closedToDeparture };
      });
    });
  });
}

/** What the channel manager says of a night when nothing is wrong. */
export function offerOf(night: Night): Offer {
  const { property, room, plan, date, closed, left, minimumStay, closedToArrival, closedToDeparture } = night;
  const { currency, gross } = property.channel;
  return {
    roomCode: room.codeOn(date),
    planCode: plan.codeOn(date),
    date,
    currency,
    amount: quoted(property, night.net),
    gross,
    closed,
    left,
    minimumStay,
    closedToArrival,
    closedToDeparture,
  };
}

/** What a net rate is as the channel manager writes it: in its currency, perhaps with tax. */
export function quoted({ currency, euros, tax, channel }: Property, net: Big): Big {
  const exchanged = currency === channel.currency ? net : net.times(euros);
  return channel.gross ? withTax(exchanged, tax) : exchanged;
}

/** What a hotel writes: without tax, unless the plan says otherwise. */
export function rateOf({ property, plan, net }: Night): Big {
  return plan.gross ? withTax(net, property.tax) : net;
}

function withTax(net: Big, tax: string): Big {
  return net.times(new Big(1).plus(tax));
}

const yes = (flag: boolean): string => (flag ? 'Y' : 'N');

/** The text of a hotel's file of one day. */
export function renderNights(nights: readonly Night[], sent: string): string {
  const lines = nights.map((night) =>
    [
      night.room.id,
      night.plan.id,
      night.date,
      written(rateOf(night)),
      yes(night.plan.gross),
      night.closed ? 'CLOSED' : 'OPEN',
      night.left,
      night.minimumStay,
      yes(night.closedToArrival),
      yes(night.closedToDeparture),
      sent,
    ].join(';'),
  );
  return `${['ROOM_TYPE;RATE_PLAN;STAY_DATE;RATE;TAX_INCL;SELL;LEFT;MIN_LOS;CTA;CTD;SENT', ...lines].join('\n')}\n`;
}

const offerColumns =
  'HotelCode,InvTypeCode,RatePlanCode,Date,CurrencyCode,Amount,TaxInclusive,Status,BookingLimit,MinLOS,ClosedToArrival,ClosedToDeparture,LastUpdate';

/** The text of the channel manager's file of one hotel and day. */
export function renderOffers({ name }: Property, offers: readonly Offer[], sent: string): string {
  const lines = offers.map((offer) =>
    [
      name,
      offer.roomCode,
      offer.planCode,
      offer.date,
      offer.currency,
      offer.amount === null ? '' : written(offer.amount),
      offer.gross,
      offer.closed ? 'Close' : 'Open',
      offer.left,
      offer.minimumStay,
      offer.closedToArrival,
      offer.closedToDeparture,
      sent,
    ].join(','),
  );
  return `${[offerColumns, ...lines].join('\n')}\n`;
}

/** No rate of the sample has more than two decimals; one that had would be compared as another than it is. */
function written(amount: Big): string {
  if (!amount.eq(amount.round(2))) throw new Error(`${amount.toFixed()} has more than two decimals`);
  return amount.toFixed(2);
}
