/** What a rule must say of one labelled record: the category of its break, or the outcome of a record without one. */
export interface ExpectedRecord {
  readonly id: string;
  readonly label: string;
  readonly answer: string;
  /** Why the answer is not what the label says, for where it is not. */
  readonly reason?: string;
}

/** The records of one side of a rule whose label and data disagree. */
export interface Deviation {
  readonly record: string;
  readonly label: string;
  readonly answer: string;
  readonly reason: string;
}

/** What one side of a rule must say of its records. */
export interface ExpectedSide {
  /** Where its records and their labels are. */
  readonly file: string;
  /** The field that tells the records apart. */
  readonly id: string;
  /** What each label says of a record: the category of its break, or outcomes without one. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** How many records have each answer. */
  readonly answers: Readonly<Record<string, number>>;
  readonly deviations: readonly Deviation[];
}

/** Compares what the data say with what the labels say; a difference without a reason is a mistake of this program. */
export function expectedSide(
  { file, id }: Pick<ExpectedSide, 'file' | 'id'>,
  labels: Readonly<Record<string, readonly string[]>>,
  records: readonly ExpectedRecord[],
): ExpectedSide {
  const answers: Record<string, number> = {};
  const deviations: Deviation[] = [];
  for (const { id: record, label, answer, reason } of records) {
    answers[answer] = (answers[answer] ?? 0) + 1;
    if (labels[label]?.includes(answer)) continue;
    if (reason === undefined) throw new Error(`${record} is labelled ${label} and is ${answer}, nobody knows why`);
    deviations.push({ record, label, answer, reason });
  }
  return { file, id, labels, answers: inOrder(answers), deviations };
}

const inOrder = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).toSorted(([left], [right]) => (left < right ? -1 : 1)));

/** What a set holds under a name: rows of texts. */
export type Row = Readonly<Record<string, string>>;

/** An amount of two decimal places in hundredths. */
export function cents(amount: string): number {
  const [, sign, whole, places] = /^(-?)(\d+)\.(\d{2})$/.exec(amount) ?? [];
  if (whole === undefined) throw new Error(`${amount} is no amount of two decimal places`);
  return (sign === '-' ? -1 : 1) * Number(`${whole}${places}`);
}

/** Days from one date or instant of UTC to another. */
export const daysBetween = (earlier: string, later: string): number =>
  (Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / 86_400_000;

/** Rows by what a function makes of each, in the order of their ids. */
export function grouped(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
