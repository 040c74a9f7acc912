import { Big } from 'big.js';
import { offerOf, quoted } from './night.js';
import type { Night, Offer } from './night.js';

/** What tieout must say a difference means. */
export interface Finding {
  readonly verdict: 'break' | 'compliant' | 'accepted';
  /** Of a break. */
  readonly tier?: 3 | 4;
  readonly category?: 'rate-parity' | 'availability' | 'restriction';
  /** Of what needs no answer. */
  readonly reason?: string;
  readonly owner: 'revenue' | 'distribution' | 'front-office';
  readonly action: 'pass' | 'flag_for_audit' | 'escalate' | 'correct';
}

export interface Judgement {
  readonly outcome: 'match' | 'within-tolerance' | 'mismatch' | 'missing' | 'excluded';
  readonly finding: Finding | null;
  /** What is found once an acceptance has ended: after the day `until`. */
  readonly afterwards?: { readonly until: string; readonly finding: Finding };
}

/** What becomes of a night: how it is judged, and what the channel manager sends of it. */
export interface Consequence {
  readonly judged: Judgement;
  /** What it sends, judged as the night is; null where it sends nothing. */
  readonly offer: Offer | null;
  /** What it sends beside it, of which the hotel knows nothing. */
  readonly beside?: { readonly offer: Offer; readonly fate: 'excluded' | 'unknown-code' };
}

/** A kind of difference. */
export interface Difference {
  readonly kind: string;
  plant(night: Night): Consequence;
}

export const asItIs = (night: Night): Consequence => ({ judged: matching, offer: offerOf(night) });

const matching: Judgement = { outcome: 'match', finding: null };
const tolerated: Judgement = { outcome: 'within-tolerance', finding: null };

const otherRate: Finding = {
  verdict: 'break',
  tier: 3,
  category: 'rate-parity',
  owner: 'revenue',
  action: 'correct',
};
const undercut: Finding = { ...otherRate, tier: 4, action: 'escalate' };
const otherAvailability: Finding = { ...otherRate, category: 'availability', owner: 'distribution' };
const openAgainstOurWill: Finding = { ...otherAvailability, tier: 4, action: 'escalate' };
const otherRestriction: Finding = {
  verdict: 'break',
  tier: 3,
  category: 'restriction',
  owner: 'front-office',
  action: 'flag_for_audit',
};
const restrictedDate: Finding = {
  verdict: 'compliant',
  reason: 'restricted-date',
  owner: 'distribution',
  action: 'pass',
};
const dearerBreakfast: Finding = {
  verdict: 'accepted',
  reason: 'dearer-breakfast-not-loaded-yet',
  owner: 'revenue',
  action: 'pass',
};

const mismatch = (finding: Finding): Judgement => ({ outcome: 'mismatch', finding });
const missing = (finding: Finding): Judgement => ({ outcome: 'missing', finding });

function changed(kind: string, judged: Judgement, change: (offer: Offer, night: Night) => Partial<Offer>): Difference {
  return {
    kind,
    plant: (night) => {
      const offer = offerOf(night);
      return { judged, offer: { ...offer, ...change(offer, night) } };
    },
  };
}

/** The rate moved by a percentage, in steps of 0.50 towards zero, so that every amount that comes of it has two decimals. */
function rateMoved(kind: string, judged: Judgement, percent: string): Difference {
  return changed(kind, judged, (_, { net, property }) => {
    const step = net.times(percent).div(100).div('0.5').round(0, Big.roundDown).times('0.5');
    return { amount: quoted(property, net.plus(step)) };
  });
}

/** The offer of another code, sent beside what is right. */
function beside(kind: string, fate: 'excluded' | 'unknown-code', change: Partial<Offer>): Difference {
  return {
    kind,
    plant: (night) => ({ ...asItIs(night), beside: { offer: { ...offerOf(night), ...change }, fate } }),
  };
}

// Rates.
export const rateWithin = rateMoved('rate-within', tolerated, '0.4');
export const rateWithinMargin = rateMoved('rate-within-margin', tolerated, '0.9');
export const rateBelowWithinMargin = rateMoved('rate-below-within-margin', tolerated, '-1.8');
export const rateAbove = rateMoved('rate-above', mismatch(otherRate), '2');
export const rateAboveDefault = rateMoved('rate-above-default', mismatch(otherRate), '0.9');
export const rateBelow = rateMoved('rate-below', mismatch(otherRate), '-2.5');
export const rateUndercut = rateMoved('rate-undercut', mismatch(undercut), '-8');
/** On Monday a tenth too dear; what Tuesday sends takes its place, so nobody sees it. */
export const correctedTheNextDay = rateMoved('corrected-the-next-day', matching, '10');
export const netSaidToBeGross = changed('net-said-to-be-gross', mismatch(undercut), (_, { net }) => ({ amount: net }));
export const poundsAsEuros = changed('pounds-as-euros', mismatch(undercut), (_, { net, property }) => ({
  amount: net.times(new Big(1).plus(property.tax)),
}));
export const quotedNet = changed('quoted-net', matching, (_, { net }) => ({ amount: net, gross: false }));
/** Two euros more for the breakfast, without tax: accepted until Tuesday. */
export const breakfast = changed(
  'breakfast',
  {
    ...mismatch(dearerBreakfast),
    afterwards: { until: '2025-12-16', finding: otherRate },
  },
  (_, { net, property }) => ({ amount: quoted(property, net.plus(2)) }),
);
/** The same, and another minimum stay: that is not what was accepted. */
export const breakfastAndMinimumStay = changed(
  'breakfast-and-minimum-stay',
  mismatch(otherRate),
  ({ minimumStay: nights }, { net, property }) => ({
    amount: quoted(property, net.plus(2)),
    minimumStay: nights + 1,
  }),
);

// Rooms that are left.
const roomsMoved = (kind: string, judged: Judgement, by: number): Difference =>
  changed(kind, judged, ({ left }) => ({ left: left + by }));
export const overbookedWithin = roomsMoved('overbooked-within', tolerated, 1);
export const overbooked = roomsMoved('overbooked', mismatch(otherAvailability), 4);
export const oneTooMany = roomsMoved('one-too-many', mismatch(otherAvailability), 1);
export const buffered = roomsMoved('buffered', tolerated, -3);
export const heldBack = roomsMoved('held-back', mismatch(otherAvailability), -4);
export const closedWhereOpen = changed('closed-where-open', mismatch(otherAvailability), () => ({
  closed: true,
  left: 0,
}));
export const openWhereClosed = changed('open-where-closed', mismatch(openAgainstOurWill), () => ({
  closed: false,
  left: 3,
}));
export const notOffered: Difference = {
  kind: 'not-offered',
  plant: () => ({ judged: missing(otherAvailability), offer: null }),
};

// Restrictions.
export const minimumStay = changed('minimum-stay', mismatch(otherRestriction), (offer) => ({
  minimumStay: offer.minimumStay + 1,
}));
export const arrival = changed('closed-to-arrival', mismatch(otherRestriction), (offer) => ({
  closedToArrival: !offer.closedToArrival,
}));
export const departure = changed('closed-to-departure', mismatch(otherRestriction), (offer) => ({
  closedToDeparture: !offer.closedToDeparture,
}));

// Nights that are not for sale, on which nothing has to agree.
export const closedWithoutRate = changed('closed-without-rate', mismatch(restrictedDate), () => ({ amount: null }));
export const closedAtZero = changed('closed-at-zero', mismatch(restrictedDate), () => ({
  amount: new Big(0),
  closed: false,
}));
export const closedAtAnotherRate = changed('closed-at-another-rate', mismatch(restrictedDate), (_, night) => ({
  amount: quoted(night.property, night.net.plus(100)),
}));
export const closedNotOffered: Difference = {
  kind: 'closed-not-offered',
  plant: () => ({ judged: missing(restrictedDate), offer: null }),
};

// What only the channel manager has.
export const flashSale = beside('flash-sale', 'excluded', { planCode: 'FLASH' });
export const unknownRoom = beside('unknown-room', 'unknown-code', { roomCode: '0199' });
