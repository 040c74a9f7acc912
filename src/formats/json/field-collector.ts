import { jsonAddress, jsonSteps } from '../../base/json-address.js';
import type { JsonStep } from '../../base/json-address.js';
import type { RawValue, RecordProblem } from '../../plugin/format.js';
import type { ContainerKind } from '../../base/json/structure.js';
import { largestExponent, plainNumber } from './plain-number.js';
import { TokenType } from '../../base/json/tokens.js';
import type { Token } from '../../base/json/tokens.js';

/** A place in a record that an address leads to or through. */
interface Place {
  readonly address: string;
  readonly within: Map<JsonStep, Place>;
  /** Which field is filled here; null: addresses only lead through. */
  column: number | null;
}

/** The places that some addresses name. */
export function placesOf(columns: readonly string[]): Place {
  const root: Place = { address: '$', within: new Map(), column: null };
  for (const [column, address] of columns.entries()) {
    const steps = jsonSteps(address);
    if (!steps) throw new Error(`Not the address of a value: ${address}`);
    let place = root;
    for (const [index, step] of steps.entries()) {
      const next = place.within.get(step) ?? {
        address: jsonAddress(steps.slice(0, index + 1)),
        within: new Map(),
        column: null,
      };
      place.within.set(step, next);
      place = next;
    }
    place.column = column;
  }
  return root;
}

/** Takes the fields of one record out of its JSON; what has no address is passed over. */
export class FieldCollector {
  readonly #root: Place;
  readonly #fields: RawValue[];
  /** Where each open container stands; null: nowhere that an address leads to. */
  readonly #open: (Place | null)[] = [];
  #problem: RecordProblem | null = null;

  constructor(root: Place, columns: number) {
    this.#root = root;
    this.#fields = Array.from({ length: Math.max(1, columns) }, () => null);
  }

  get fields(): readonly RawValue[] {
    return this.#fields;
  }

  /** Why the record cannot be read; the first reason that was found. */
  get problem(): RecordProblem | null {
    return this.#problem;
  }

  /** How many containers are open; 0 before the record and when it is whole. */
  get depth(): number {
    return this.#open.length;
  }

  open(kind: ContainerKind, step: JsonStep | null): void {
    const place = this.#placeOf(step);
    if (place && !fits(kind, place)) this.#unexpected(place, kind === 'object' ? 'an object' : 'a list');
    this.#open.push(place);
  }

  close(): void {
    this.#open.pop();
  }

  value(token: Token, step: JsonStep | null): void {
    const place = this.#placeOf(step);
    if (token.type === TokenType.NULL || (!place && step !== null)) return;
    if (!place || place.column === null) return this.#unexpected(place ?? this.#root, 'a value');
    if (token.text.includes('\0')) return this.refuse({ code: 'nul-byte', parameters: {} });
    if (/\p{Surrogate}/u.test(token.text)) {
      return this.refuse({ code: 'unpaired-surrogate', parameters: { address: place.address } });
    }
    const text = token.type === TokenType.NUMBER ? plainNumber(token.text) : token.text;
    if (text === null) return this.#tooLarge(place.address);
    this.#fields[place.column] = text;
  }

  /** The record itself is null. */
  refuseNull(): void {
    this.#unexpected(this.#root, 'null');
  }

  refuse(problem: RecordProblem): void {
    this.#problem ??= problem;
  }

  #tooLarge(address: string): void {
    this.refuse({ code: 'exponent-too-large', parameters: { address, limit: largestExponent } });
  }

  #placeOf(step: JsonStep | null): Place | null {
    if (this.#open.length === 0 || step === null) return this.#root;
    return this.#open.at(-1)?.within.get(step) ?? null;
  }

  #unexpected({ address, within, column }: Place, found: string): void {
    const [first] = within.keys();
    const inside = typeof first === 'number' ? 'a list' : 'an object';
    const expected = column === null ? inside : 'a value';
    this.refuse({ code: 'unexpected-structure', parameters: { address, expected, found } });
  }
}

/** Whether the addresses that lead through a place can be found in such a container. */
function fits(kind: ContainerKind, { column, within }: Place): boolean {
  if (column !== null) return false;
  for (const step of within.keys()) {
    if ((typeof step === 'number') !== (kind === 'list')) return false;
  }
  return true;
}
