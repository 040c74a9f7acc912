import type { OptionValue } from './plan.js';

/** Whether an option is a secret by its name. */
export function isSecret(value: OptionValue): value is { readonly secret: string } {
  return typeof value === 'object' && 'secret' in value;
}

/** What options say without the secrets, as fetchers are given them. */
export function plainOptions(
  options: Readonly<Record<string, OptionValue>>,
): Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => {
      if (isSecret(value)) return [];
      return [[name, typeof value === 'object' && 'texts' in value ? value.texts : value]];
    }),
  );
}
