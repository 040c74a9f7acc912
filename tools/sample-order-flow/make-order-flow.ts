import { SeededRandom } from '../sample/random.js';
import type { Finding } from './answer.js';
import { asOrdered } from './course.js';
import type { Course } from './course.js';
import { faults } from './faults.js';
import { nextDay, orderOn, returnOn } from './flow.js';
import type { OrderLine } from './flow.js';
import { asPaid, payOn, paymentFaults } from './payments.js';
import type { Payment, Settled } from './payments.js';
import { renderEntries, renderInvoices, renderOrders, renderParcels, renderPayments } from './render.js';
import { expectRuns, findingsOf, sampleDays } from './runs.js';
import type { ExpectedRun, SampleRun } from './runs.js';

export interface SampleOrderFlow {
  /** Paths from the root of the repository. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly expected: {
    /** What was put in, by day and kind. */
    readonly injected: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** In the order in which they are run. */
    readonly runs: readonly ExpectedRun[];
  };
}

/** The day whose invoices come with those of the next one, and the one that the warehouse delivers again with the next. */
const [billedTogether, countedAgain] = ['2026-11-04', '2026-11-03'];

interface Day {
  readonly day: string;
  readonly lines: readonly OrderLine[];
  readonly courses: readonly Course[];
  readonly payments: readonly Payment[];
  readonly settled: readonly Settled[];
  readonly injected: Readonly<Record<string, number>>;
}

/** Makes the files of the three systems, and the answer that reconciling them must give. */
export function makeSampleOrderFlow(): SampleOrderFlow {
  const random = new SeededRandom(20_261_102);
  const made = sampleDays.map((day, index) => makeDay(day, index, random));
  const placed = made.flatMap(({ courses }) => courses.flatMap(({ findings }) => findings));
  const findingsFor = (run: SampleRun, rule: string): Readonly<Record<string, readonly Finding[]>> => {
    if (rule === 'order-flow') return { wms: findingsOf(run, placed, 'wms'), erp: findingsOf(run, placed, 'erp') };
    const settled = made.find(({ day }) => day === run.day)?.settled ?? [];
    return { erp: settled.flatMap(({ findings }) => findings) };
  };
  const runs = expectRuns(findingsFor, (day) =>
    quarantinedOf(
      made.flatMap(({ courses }) => courses),
      day,
    ),
  );
  const injected = Object.fromEntries(made.map(({ day, injected: own }) => [day, own]));
  return { files: made.flatMap((day) => filesOf(day, made)), expected: { injected, runs } };
}

function makeDay(day: string, index: number, random: SeededRandom): Day {
  const lines = [...orderOn(day, 14, random), ...returnOn(day, 3, random)];
  const payments = payOn(day, 12, random);
  const befallen = plan(lines, faults, index, random, (line, { ofReturns = false }) => line.pieces < 0 === ofReturns);
  const paid = plan(
    payments,
    paymentFaults,
    index,
    random,
    ({ amount }, { ofRefunds = false }) => amount < 0 === ofRefunds,
  );
  return {
    day,
    lines,
    courses: lines.map((line) => befallen.get(line)?.plant(line) ?? asOrdered(line)),
    payments,
    settled: payments.map((payment) => paid.get(payment)?.settle(payment) ?? asPaid(payment)),
    injected: countKinds([...befallen.values(), ...paid.values()]),
  };
}

/** Which items something happens to: another one for each. */
function plan<Item, Kind extends { readonly kind: string; readonly days: readonly number[] }>(
  items: readonly Item[],
  kinds: readonly Kind[],
  index: number,
  random: SeededRandom,
  fits: (item: Item, kind: Kind) => boolean,
): Map<Item, Kind> {
  const free = random.shuffle(items);
  const planned = new Map<Item, Kind>();
  for (const kind of kinds) {
    for (let time = 0; time < (kind.days[index] ?? 0); time += 1) {
      const at = free.findIndex((item) => fits(item, kind));
      const [item] = at < 0 ? [] : free.splice(at, 1);
      if (item === undefined) throw new Error(`Nothing is left for '${kind.kind}'`);
      planned.set(item, kind);
    }
  }
  return planned;
}

function countKinds(kinds: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function filesOf({ day, lines, payments, settled }: Day, made: readonly Day[]): SampleOrderFlow['files'] {
  const courses = made.flatMap((one) => one.courses);
  const parcels = courses.flatMap((course) => course.parcels).filter((parcel) => parcel.day === day);
  const again = day === nextDay(countedAgain) ? recounted(courses) : [];
  const billedOn =
    day === nextDay(billedTogether) ? [billedTogether, day] : [day].filter((own) => own !== billedTogether);
  const invoices = courses.flatMap((course) => course.invoices).filter((invoice) => billedOn.includes(invoice.day));
  const entries = settled.flatMap((one) => one.entries);
  const files = [
    { name: `oms/orders_`, content: renderOrders(lines) },
    { name: `oms/payments_`, content: renderPayments(payments) },
    { name: `wms/parcels_`, content: renderParcels([...again, ...parcels]) },
    ...(billedOn.length === 0 ? [] : [{ name: `erp/invoices_`, content: renderInvoices(invoices) }]),
    { name: `erp/entries_`, content: renderEntries(entries) },
  ];
  const date = day.replaceAll('-', '');
  return files.map(({ name, content }) => ({ name: `samples/order-flow/systems/data/${name}${date}.csv`, content }));
}

/** What left on the day that is delivered again, as it was counted the second time. */
function recounted(courses: readonly Course[]): readonly Course['parcels'][number][] {
  return courses.flatMap((course) => course.recounted ?? course.parcels).filter(({ day }) => day === countedAgain);
}

/** How many records of a day nobody can read, by feed. */
function quarantinedOf(courses: readonly Course[], day: string): Readonly<Record<string, number>> {
  const feeds = {
    'erp/invoice-lines': courses.flatMap(({ invoices }) => invoices),
    'wms/parcels': courses.flatMap(({ parcels }) => parcels),
  };
  const counts = Object.entries(feeds).map(([feed, records]) => {
    return [feed, records.filter((record) => record.day === day && record.isUnreadable === true).length] as const;
  });
  return Object.fromEntries(counts.filter(([, records]) => records > 0));
}
