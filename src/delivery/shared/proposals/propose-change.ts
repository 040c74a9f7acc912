import type { ValueChange, WorkspaceSource } from '../../../config/index.js';
import type { Cause } from '../../../model/cause.js';
import type { Plan, RulePlan, SidePlan } from '../../../model/plan.js';
import type { Feed, Side } from '../../../schema/generated/documents.js';
import { correctedSources } from './corrected-sources.js';
import type { FieldSources } from './corrected-sources.js';

/** What to change in one file of a workspace so that a cause is gone. */
export interface Proposal {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly changes: readonly ValueChange[];
}

/** A cause, and what it was found in. */
export interface FoundIn {
  readonly plan: Plan;
  readonly rule: RulePlan;
  /** What the rule calls the counterpart. */
  readonly counterpart: string;
  /** How many pairs of it agree. */
  readonly agreeing: number;
}

/**
 * What to change so that a cause is gone: how the fields of the counterpart are read, or which records of a side are judged. null
 * where no change of the configuration helps, such as for records that have to be delivered; where a change of all records
 * would do more harm than good; and where it would be of a template, or of a rule that has several instances. Whether the workspace validates
 * with it has yet to be seen.
 */
export function proposeChange(
  cause: Cause,
  { plan, rule, counterpart, agreeing }: FoundIn,
  source: Pick<WorkspaceSource, 'documents'>,
): Proposal | null {
  const own = rule.counterparts.find(({ name }) => name === counterpart);
  if (!own) return null;
  switch (cause.kind) {
    case 'absent-part':
    case 'repeated-file':
      return null;
    case 'absent-value':
      return leaveOut(cause, rule, cause.side === 'baseline' ? null : counterpart, source);
    case 'code':
      return readOtherwise(cause, plan, own, source);
    case 'ratio':
    case 'sign':
    case 'units':
    case 'offset':
    case 'swapped':
      // it would be done to records that agree as they are
      return agreeing > cause.breaks ? null : readOtherwise(cause, plan, own, source);
  }
}

interface WrittenFeed {
  readonly file: string;
  readonly document: number;
  readonly path: readonly string[];
  /** Its maps as written; none where a template says them. */
  readonly maps: readonly { readonly fields: FieldSources }[];
}

/** Where a feed is written; null where a template says it. */
function writtenFeed(
  plan: Plan,
  { feed }: SidePlan,
  { documents }: Pick<WorkspaceSource, 'documents'>,
): WrittenFeed | null {
  const [system = '', name = ''] = [plan.feeds[feed]?.system, feed.split('/')[1]];
  for (const { kind, value, root } of documents) {
    if (kind !== 'system' || value.system !== system || value.template !== undefined) continue;
    const written = (value.feeds as Readonly<Record<string, Feed>>)[name];
    if (!written) return null;
    const place = { file: root.file, document: root.document, path: ['feeds', name] };
    return { ...place, maps: written.map ?? [] };
  }
  return null;
}

/** Other sources of the fields of the counterpart, in the last map that names them. */
function readOtherwise(
  cause: Cause,
  plan: Plan,
  side: SidePlan,
  source: Pick<WorkspaceSource, 'documents'>,
): Proposal | null {
  const feed = writtenFeed(plan, side, source);
  const entity = plan.entities[side.entity];
  if (!feed || !entity) return null;
  const index = feed.maps.findLastIndex(({ fields }) => cause.fields.every((name) => Object.hasOwn(fields, name)));
  const fields = feed.maps[index]?.fields;
  const sources = fields && correctedSources(cause, entity, fields);
  if (!sources) return null;
  const changes = Object.entries(sources).map(([name, value]) => {
    return { document: feed.document, path: [...feed.path, 'map', index, 'fields', name], value };
  });
  return { file: feed.file, changes };
}

/** A side without the records that the other one has not. */
function leaveOut(
  { fields, from }: Cause,
  rule: RulePlan,
  counterpart: string | null,
  { documents }: Pick<WorkspaceSource, 'documents'>,
): Proposal | null {
  const [field] = fields;
  if (rule.instance !== null || field === undefined || typeof from !== 'string') return null;
  for (const { kind, value, root } of documents) {
    if (kind !== 'rule' || value.rule !== rule.name) continue;
    const path = counterpart === null ? ['baseline'] : ['counterparts', counterpart];
    const counterparts = value.counterparts as Readonly<Record<string, Side>>;
    const written: Side | undefined = counterpart === null ? (value.baseline as Side) : counterparts[counterpart];
    const others = `field.${field} is distinct from '${from.replaceAll("'", "''")}'`;
    const where = written?.where === undefined ? others : `(${written.where}) and ${others}`;
    const because = [written?.because, `the other side has nothing with ${field} ${from}`].filter(Boolean).join('; ');
    const changes = Object.entries({ where, because }).map(([name, said]) => {
      return { document: root.document, path: [...path, name], value: said };
    });
    return { file: root.file, changes };
  }
  return null;
}
