/** How a text is read as a typed value: whether it is one, and the value. Both see the text through `text`. */
export interface Reading {
  /** True when the text is written as a value of the type, with nothing lost. */
  readonly valid: string;
  /** The value where `valid`; null where there is none after all. */
  readonly value: string;
  /** What is wrong with a text that has no value, as text; absent: it is malformed. */
  readonly problem?: string;
}
