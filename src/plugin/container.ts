import type { Compression } from '../model/parse-plan.js';

/** A way of packing files: one, or several by name. */
export interface Container {
  readonly name: Exclude<Compression, 'auto' | 'none'>;
  /** How the names of such files end. */
  readonly ending: string;
  /** How such files begin, in one of these ways. */
  readonly beginnings: readonly Buffer[];
  /**
   * The names of what is packed, in order of names; null where it is one file without a name of its own.
   *
   * @throws UnreadablePayload when the file is damaged, or holds what is not unpacked: encrypted members, two of one name,
   * a name that leads out of a directory.
   */
  list(path: string): Promise<readonly string[] | null>;
  /**
   * The bytes of a member, as they are unpacked. Whether they are what was packed is known at their end.
   *
   * @throws UnreadablePayload when they are not.
   */
  read(path: string, member: string | null): AsyncIterable<Buffer>;
}
