/** The receipts of both sides on a day, each once. */
export interface Delivered {
  readonly baseline: readonly string[];
  readonly counterpart: readonly string[];
}

type Side = keyof Delivered;
const sides = ['baseline', 'counterpart'] as const;

interface Receipt {
  readonly side: Side;
  readonly day: number;
  readonly receipt: string;
}

interface Kept {
  readonly delivered: Delivered;
  /** The records of other days that its pairs have. */
  readonly claims: readonly Receipt[];
  /** Its records without a partner. */
  readonly standing: readonly Receipt[];
  /** Those of which none was chosen. */
  readonly ambiguous: readonly Receipt[];
}

/** What runs of days find that pair equal receipts, also of other days: written as plainly as can be. */
export class PlainBooks {
  readonly #carry: number;
  readonly #kept = new Map<number, Kept>();

  constructor(carry: number) {
    this.#carry = carry;
  }

  deliveredOn(day: number): Delivered | undefined {
    return this.#kept.get(day)?.delivered;
  }

  /** Runs a day; how many of its records are in each bucket. */
  run(day: number, delivered: Delivered): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
    const own = sides.flatMap((side) => delivered[side].map((receipt) => ({ side, day, receipt })));
    const elsewhere = own.filter((record) => this.#isClaimed(record, day));
    for (const { side } of elsewhere) count(`${side} match carried`);
    const others = [...this.#kept].flatMap(([other, { standing }]) =>
      other !== day && Math.abs(other - day) <= this.#carry ? standing.filter((one) => !this.#isClaimed(one, day)) : [],
    );
    const pool = [...own.filter((record) => !elsewhere.includes(record)), ...others];
    const [claims, standing, ambiguous]: [Receipt[], Receipt[], Receipt[]] = [[], [...elsewhere], []];
    for (const record of pool) {
      const found = foundIn(pool, record);
      if (record.day !== day) {
        if (found.startsWith('match')) claims.push(record);
        continue;
      }
      count(`${record.side} ${found}`);
      if (found === 'missing late') standing.push(record);
      if (found === 'ambiguous on-time') ambiguous.push(record);
    }
    this.#kept.set(day, { delivered, claims, standing, ambiguous });
    return counts;
  }

  /** Whether a run of a day, other than one, has a record of another day. */
  #isClaimed(record: Receipt, except: number): boolean {
    return [...this.#kept].some(([day, { claims }]) => day !== except && claims.some((claim) => isSame(claim, record)));
  }

  /** What is open over all days: the day, the outcome, the side and the receipt. */
  alone(dayOf: (day: number) => string): readonly string[] {
    return [...this.#kept.values()].flatMap(({ standing, ambiguous }) => [
      ...standing
        .filter((record) => ![...this.#kept.values()].some(({ claims }) => claims.some((one) => isSame(one, record))))
        .map(({ day, side, receipt }) => `${dayOf(day)} missing ${side} ${receipt}`),
      ...ambiguous.map(({ day, side, receipt }) => `${dayOf(day)} ambiguous ${side} ${receipt}`),
    ]);
  }
}

/** One record with one is a pair; several that would do are refused. */
function foundIn(pool: readonly Receipt[], { receipt }: Receipt): string {
  const same = (side: Side): readonly Receipt[] =>
    pool.filter((other) => other.side === side && other.receipt === receipt);
  const [b, c] = [same('baseline'), same('counterpart')];
  if (b.length === 0 || c.length === 0) return 'missing late';
  if (b.length > 1 || c.length > 1) return 'ambiguous on-time';
  return `match ${b[0]?.day === c[0]?.day ? 'on-time' : 'carried'}`;
}

function isSame(left: Receipt, right: Receipt): boolean {
  return left.side === right.side && left.day === right.day && left.receipt === right.receipt;
}
