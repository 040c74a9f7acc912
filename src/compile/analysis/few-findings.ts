import type { ConfigurationCode, ParametersOf } from '../../base/catalogue/index.js';
import type { Location } from '../../base/location.js';
import { find } from '../context.js';
import type { FindingsContext } from '../context.js';

const shown = 3;

interface Extra {
  readonly severity?: 'error' | 'warning';
  readonly related?: { readonly location: Location; readonly note: string };
}

/** Findings of the rows of a table: of each code the first few are shown, the others counted. */
export class FewFindings {
  readonly #context: FindingsContext;
  readonly #counts = new Map<ConfigurationCode, number>();
  readonly #first = new Map<ConfigurationCode, { location: Location; severity: 'error' | 'warning' }>();

  constructor(context: FindingsContext) {
    this.#context = context;
  }

  /** The place is asked for only when the finding is shown. */
  add<C extends ConfigurationCode>(
    code: C,
    parameters: ParametersOf<C>,
    placeOf: () => Location,
    extra: () => Extra = () => ({}),
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > shown + 1) return;
    const location = placeOf();
    const details = extra();
    if (count <= shown) find(this.#context, code, parameters, location, details);
    else this.#first.set(code, { location, severity: details.severity ?? 'error' });
  }

  /** How many there were of a code. */
  count(code: ConfigurationCode): number {
    return this.#counts.get(code) ?? 0;
  }

  /** Says how many were not shown, at the first of them. */
  finish(): void {
    for (const [code, { location, severity }] of this.#first) {
      find(this.#context, 'more-of-the-same', { code, count: this.count(code) - shown }, location, { severity });
    }
  }
}
