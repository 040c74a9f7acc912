import type { ConfigurationCode, ParametersOf } from './catalogue/index.js';
import type { Location } from './location.js';

export type Severity = 'error' | 'warning';

/** A finding about what the user wrote. Findings are collected, never thrown. */
export interface Diagnostic {
  readonly code: ConfigurationCode;
  readonly severity: Severity;
  readonly parameters: object;
  readonly location: Location;
  /** A second place that matters, such as where a name was defined first, and what it is. */
  readonly related?: { readonly location: Location; readonly note: string };
  /** What the user probably meant. */
  readonly suggestion?: string;
  /** Of several systems or instances made of the same text, those that have it; absent: all of them. */
  readonly variants?: readonly string[];
  /**
   * What stands at the location must not be shown, such as a secret in clear text: no output holds it. The parameters
   * of such a finding must not hold it either.
   */
  readonly masked?: true;
}

interface Extra {
  readonly severity?: Severity;
  readonly related?: Diagnostic['related'] | undefined;
  readonly suggestion?: string | undefined;
  readonly masked?: true;
}

/** Makes a finding; the parameters are those of the code. */
export function diagnostic<C extends ConfigurationCode>(
  code: C,
  parameters: ParametersOf<C>,
  location: Location,
  extra: Extra = {},
): Diagnostic {
  return {
    code,
    severity: extra.severity ?? 'error',
    parameters: parameters as object,
    location,
    ...(extra.related ? { related: extra.related } : {}),
    ...(extra.suggestion ? { suggestion: extra.suggestion } : {}),
    ...(extra.masked ? { masked: true } : {}),
  };
}

/** Whether any of the findings is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((finding) => finding.severity === 'error');
}
