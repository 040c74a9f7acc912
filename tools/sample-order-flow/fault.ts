import type { Course } from './course.js';
import type { OrderLine } from './flow.js';

/** One kind of thing that happens, and on how many lines of each day. */
export interface Fault {
  readonly kind: string;
  readonly days: readonly [number, number, number, number];
  /** Of returns; else of orders. */
  readonly ofReturns?: true;
  plant(line: OrderLine): Course;
}
