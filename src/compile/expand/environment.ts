import { childOf } from '../../base/location.js';
import type { EnvironmentPlan } from '../../model/plan.js';
import type { WorkspaceDocument } from '../../schema/generated/documents.js';
import type { Placed } from '../context.js';
import type { Binding, Bindings } from './interpolate.js';
import { trace } from './traced.js';

/** An environment as a workspace is compiled for it: its plan, and its variables by `var.name`. */
export interface ResolvedEnvironment {
  readonly plan: EnvironmentPlan | null;
  readonly variables: Bindings;
}

/** The environments of a workspace by name; one without a name where none is declared. */
export function environmentNames(workspace: WorkspaceDocument | undefined): readonly (string | null)[] {
  const names = Object.keys(workspace?.environments ?? {});
  return names.length > 0 ? names : [null];
}

/** The variables of one environment. */
export function resolveEnvironment(
  workspace: Placed<WorkspaceDocument> | undefined,
  name: string | null,
): ResolvedEnvironment {
  const environments = workspace?.value.environments ?? {};
  const environment = name !== null && Object.hasOwn(environments, name) ? environments[name] : undefined;
  if (!workspace || !environment || name === null) return { plan: null, variables: new Map() };
  const variables = Object.entries(environment.variables ?? {}).map(([variable, value]) => {
    const location = childOf(workspace.root, 'environments', name, 'variables', variable);
    const binding: Binding = { node: trace(value, location, 'variable'), isSecret: false };
    return [`var.${variable}`, binding] as const;
  });
  return { plan: { name, readOnly: environment.readOnly ?? false }, variables: new Map(variables) };
}
