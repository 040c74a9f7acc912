/** Told while something long runs, so that a surface can show it. */
export type ProgressListener = (progress: Progress) => void;

/** A phase and how far it is; `total` is null when it is not known beforehand. */
export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
  readonly unit: 'bytes' | 'records' | 'percent';
}
