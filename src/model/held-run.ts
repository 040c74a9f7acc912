/** Why a run is held: of one counterpart more is broken than its rule allows. */
export interface HeldRun {
  /** What the rule calls it; of several the one with the highest rate. */
  readonly counterpart: string;
  readonly breaks: number;
  /** Pairs and lone records that were judged. */
  readonly judged: number;
  /** breaks in percent of judged, rounded half-even to 4 digits for reading. */
  readonly percent: string;
  /** How many percent the rule allows. */
  readonly limit: string;
  /** Who accepted what it found; null: nobody did. */
  readonly released: ReleasedRun | null;
}

export interface ReleasedRun {
  /** UTC ISO 8601. */
  readonly at: string;
  readonly person: string;
  readonly because: string;
}
