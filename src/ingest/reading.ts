/** How a text is read as a typed value: whether it is one, and the value. Both see the text through `text`. */
export interface Reading {
  /** True when the text is written as a value of the type, with nothing lost. */
  readonly valid: string;
  /** The value where `valid`; null where there is none after all. */
  readonly value: string;
  /**
   * A condition that is cheaper and shows the same of most texts, given the column with `value`; where it does not hold,
   * `valid` decides. Absent: there is none.
   */
  readonly proof?: (value: string) => string;
  /** What is wrong with a text that has no value, as text; absent: it is malformed. */
  readonly problem?: string;
}
