import { allowsHost } from '../base/host.js';

/** Which secrets the connections of a system may use, and the hosts they may be sent to: the operator's word. */
export interface Allowance {
  /** Names of secrets; `*` stands for any characters. */
  readonly names: readonly string[];
  /** Patterns of hosts, as `allowsHost` reads them; none allows no host. */
  readonly hosts: readonly string[];
}

/** Where secrets come from, and who may use them: what the operator's file says. It is no part of a plan. */
export interface SecretSettings {
  /** Variables of the environment, or the files of a directory: relative to the workspace, or absolute. */
  readonly provider: 'env' | { readonly directory: string };
  /** By system. */
  readonly allow: Readonly<Record<string, Allowance>>;
}

/** What one connection wants to do with its secrets. */
export interface SecretUse {
  readonly system: string;
  /** The secrets that its options name. */
  readonly secrets: readonly string[];
  /** Every host that it may send something to. */
  readonly hosts: readonly string[];
}

/** Why it may not. */
export type Refusal =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'host'; readonly secret: string; readonly host: string };

/**
 * What of the use of secrets the operator does not allow; empty: nothing. Asked when the workspace is validated, and again
 * with the options as they are when a connection is made: what was edited between the two carries no secret away.
 */
export function refusalsOf(
  allowances: Readonly<Record<string, Allowance>>,
  { system, secrets, hosts }: SecretUse,
): readonly Refusal[] {
  const allowance = Object.hasOwn(allowances, system) ? allowances[system] : undefined;
  return secrets.flatMap((secret): readonly Refusal[] => {
    if (!allowance?.names.some((pattern) => matchesName(pattern, secret))) return [{ kind: 'secret', secret }];
    const others = hosts.filter((host) => !allowance.hosts.some((pattern) => allowsHost(pattern, host)));
    return others.map((host) => ({ kind: 'host', secret, host }));
  });
}

function matchesName(pattern: string, name: string): boolean {
  const isPattern = /^[A-Za-z0-9_*]+$/.test(pattern);
  return isPattern && new RegExp(`^${pattern.replaceAll(/\*+/g, '\\w*')}$`).test(name);
}
