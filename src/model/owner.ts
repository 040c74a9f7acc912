/** Who answers for something: a team of `tieout.yaml`, and whom to ask. */
export interface Owner {
  readonly team: string;
  readonly contact: string | null;
}
