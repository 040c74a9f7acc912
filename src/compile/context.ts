import { diagnostic } from '../base/diagnostic.js';
import type { Diagnostic, Severity } from '../base/diagnostic.js';
import type { ConfigurationCode, ParametersOf } from '../base/catalogue/index.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { WorkspaceSource } from '../config/index.js';
import type { Dialect } from '../engine/dialect.js';
import type { ExpressionEngine } from '../engine/expression-engine.js';
import type { CalendarPlan } from '../model/calendar-plan.js';
import type { SecretSettings } from '../model/authority.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { Policy } from '../model/policy.js';
import type { Blackout } from '../model/schedule-plan.js';
import type { Fetcher } from '../plugin/fetcher.js';

/** What compiling needs beside the workspace itself. */
export interface CompileTools {
  readonly engine: ExpressionEngine;
  readonly dialect: Dialect;
  readonly fetchers: ReadonlyMap<string, Fetcher>;
}

/** The calendars of the operator's file, by name; null: one that cannot be used. */
export type Calendars = ReadonlyMap<string, CalendarPlan | null>;

/** The state of compiling one workspace: its tools, the texts it was written as, and what was found so far. */
export interface CompileContext extends CompileTools {
  /** The day, UTC, as yyyy-MM-dd: what has ended by it is said to. */
  readonly today: string;
  /** The teams that owners may name. */
  readonly teams: ReadonlyMap<string, { readonly contact?: string }>;
  /** The policies that connections may name; null where the operator's file could not be read. */
  readonly policies: ReadonlyMap<string, Policy> | null;
  /** The calendars that scopes may name; null where the operator's file could not be read. */
  readonly calendars: Calendars | null;
  /** In which nothing that is scheduled begins. */
  readonly blackouts: readonly Blackout[];
  /** The exact text of a scalar, so that no decimal passes through a double. */
  readonly sourceText: (location: Location) => string | null;
  /** The text of a file that a document names. */
  readonly readText: WorkspaceSource['readText'];
  readonly findings: Diagnostic[];
  /** Kinds of things of which some may be defined under a name that could not be read. */
  readonly unnamed: ReadonlySet<string>;
  /** null where the operator's file could not be read: what it might allow is not refused for that. */
  readonly authority: Authority | null;
  /** Fields that are looked up: checked once all references are known. */
  readonly crosswalks: CrosswalkUse[];
}

/** Where findings are noted. */
export type FindingsContext = Pick<CompileContext, 'findings'>;

/** What the operator's file allows. */
export interface Authority {
  /** Which secrets a system may use and where they may be sent, by system. */
  readonly secrets: SecretSettings['allow'];
  /** Names of packages, loaded or not. */
  readonly plugins: ReadonlySet<string>;
  /** Outside of the workspace, absolute. */
  readonly directories: readonly string[];
  /** Patterns of hosts of this machine and of private networks that may be asked. */
  readonly privateHosts: readonly string[];
}

/** A field that a feed's map fills through a crosswalk, and where it says so. */
export interface CrosswalkUse {
  readonly feed: string;
  /** From when on the map that says so holds. */
  readonly since: string | null;
  readonly entity: EntityPlan;
  readonly field: FieldPlan;
  readonly mapping: Extract<FieldMapping, { kind: 'crosswalk' }>;
  /** Where a key of it stands. */
  readonly placeOf: (key: 'from' | 'crosswalk' | 'asOf') => Location;
}

interface Extra {
  readonly severity?: Severity;
  readonly related?: Diagnostic['related'];
  readonly suggestion?: string | undefined;
  readonly masked?: true;
}

/** Notes a finding. */
export function find<C extends ConfigurationCode>(
  context: FindingsContext,
  code: C,
  parameters: ParametersOf<C>,
  location: Location,
  extra: Extra = {},
): void {
  context.findings.push(diagnostic(code, parameters, location, extra));
}

/** Looks a name up; a name that isn't there is a finding with the nearest one that is. */
export function resolve<T>(
  context: CompileContext,
  kind: string,
  name: string,
  among: ReadonlyMap<string, T>,
  location: Location,
): T | undefined {
  const found = among.get(name);
  if (found === undefined && !context.unnamed.has(kind)) {
    const known = [...among.keys()];
    find(context, 'unknown-reference', { kind, name, known }, location, { suggestion: nearest(name, known) });
  }
  return found;
}

/** Each of the named items of a list has a name of its own. */
export function checkNamesOnce(
  context: CompileContext,
  kind: string,
  items: readonly { readonly name: string }[],
  location: Location,
): void {
  const first = new Map<string, number>();
  for (const [index, { name }] of items.entries()) {
    const before = first.get(name);
    if (before === undefined) first.set(name, index);
    else {
      const related = { location: childOf(location, before, 'name'), note: 'first defined here' };
      find(context, 'duplicate-name', { kind, name }, childOf(location, index, 'name'), { related });
    }
  }
}

/** The exact text of a literal: as written, or as its value prints where it has no text of its own. */
export function literalText(context: CompileContext, value: string | number | boolean, location: Location): string {
  return typeof value === 'string' ? value : (context.sourceText(location) ?? String(value));
}

/** A document and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly root: Location;
}
