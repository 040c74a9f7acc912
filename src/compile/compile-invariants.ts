import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { columnsOf } from '../model/expression.js';
import type { Expression } from '../model/expression.js';
import type { InvariantPlan } from '../model/invariant-plan.js';
import type { Constant } from '../model/plan.js';
import type { Invariant } from '../schema/generated/documents.js';
import { compileTruth } from './compile-truth.js';
import { checkNamesOnce, find } from './context.js';
import type { CompileContext } from './context.js';
import type { JoinedNames } from './expression/scope.js';
import { joinedScope } from './joined-scope.js';

type Fields = Pick<EntityPlan, 'fields'>;

/** What invariants of a rule may read. */
export interface Surroundings {
  readonly baseline: Fields;
  /** By name, in the order of the rule. */
  readonly counterparts: ReadonlyMap<string, Fields>;
  readonly lookups: JoinedNames;
  readonly constants: ReadonlyMap<string, Constant>;
}

/** What must be true of pairs, and of the pairs of which counterparts each is asked. */
export async function compileInvariants(
  context: CompileContext,
  written: readonly Invariant[],
  surroundings: Surroundings,
  location: Location,
): Promise<readonly InvariantPlan[]> {
  checkNamesOnce(context, 'invariant', written, location);
  const compiled: InvariantPlan[] = [];
  for (const [index, invariant] of written.entries()) {
    compiled.push(await compileInvariant(context, invariant, surroundings, childOf(location, index)));
  }
  return compiled;
}

/** An invariant read with one of the counterparts as the one that is judged. */
interface Reading {
  readonly counterpart: string;
  readonly expression: Expression | null;
  readonly findings: readonly Diagnostic[];
}

async function compileInvariant(
  context: CompileContext,
  { name, expr, unknown }: Invariant,
  surroundings: Surroundings,
  location: Location,
): Promise<InvariantPlan> {
  const at = childOf(location, 'expr');
  const readings: Reading[] = [];
  for (const [counterpart, entity] of surroundings.counterparts) {
    const findings: Diagnostic[] = [];
    const scope = joinedScope({ ...surroundings, counterpart: entity });
    const what = `The invariant '${name}'`;
    const truth = await compileTruth({ ...context, findings }, { what, text: expr, location: at, scope });
    readings.push({ counterpart, expression: truth?.expression ?? null, findings });
  }
  const asked = askedReadings(readings);
  const flawed = asked.find(({ expression }) => expression === null);
  context.findings.push(...(flawed?.findings ?? []));
  // What cannot be read is nothing, so that what else names the invariant is not reported, too.
  const expressions = Object.fromEntries(
    asked.map(({ counterpart, expression }) => [counterpart, expression ?? ({ kind: 'null' } as const)]),
  );
  if (!flawed && Object.values(expressions).every((expression) => columnsOf(expression).length === 0)) {
    find(context, 'constant-invariant', { name }, at);
  }
  return { name, asked: expressions, unknown: unknown ?? 'count' };
}

/** The counterparts that an invariant names, or all where it names none: one that cannot be read by itself names none. */
function askedReadings(readings: readonly Reading[]): readonly Reading[] {
  const read = readings.find(({ expression }) => expression !== null)?.expression;
  const named = new Set(read ? columnsOf(read).map(({ namespace }) => namespace) : []);
  const asked = readings.filter(({ counterpart }) => named.has(counterpart));
  return asked.length > 0 ? asked : readings;
}
