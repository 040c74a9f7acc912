import type { NearRecord, PartFacts, PassFacts } from '../compare/find-nearest.js';
import { fewEdits } from '../compare/nearest-statement.js';
import { tooFarInWords } from '../model/nearness-in-words.js';
import type { RecordSeen, Side } from '../model/outcome.js';
import type { JudgedRule, Plan } from '../model/plan.js';
import { nearDelta } from './explain-difference.js';

/** What kept two records apart in one pass. */
export interface Apartness {
  readonly pass: string;
  /** Nothing did: `agrees`. */
  readonly kind: 'agrees' | 'near' | 'key';
  readonly sentence: string;
}

interface Compared {
  readonly near: NearRecord;
  /** The side of the lone record. */
  readonly side: Side;
  readonly own: RecordSeen;
}

/** What kept a record and a candidate apart, pass by pass. */
export function apartInWords(plan: Plan, rule: JudgedRule, { near, side, own }: Compared): readonly Apartness[] {
  const records =
    side === 'baseline' ? { baseline: own, counterpart: near.record } : { baseline: near.record, counterpart: own };
  return near.passes.map((facts) => {
    const pass = facts.pass.name;
    const differing = facts.key.filter(({ isEqual }) => !isEqual);
    if (differing.length > 0) return { pass, kind: 'key', sentence: keyInWords(differing, records) };
    const far = facts.near.filter(({ holds }) => !holds);
    if (far.length === 0) return { pass, kind: 'agrees', sentence: agreesInWords(facts) };
    const sentences = far.map((asked) => {
      const delta = nearDelta(plan, rule, asked.near, records);
      return tooFarInWords(asked.near, { delta, texts: asked.apart });
    });
    return { pass, kind: 'near', sentence: sentences.join('; ') };
  });
}

function agreesInWords({ near }: PassFacts): string {
  return near.length === 0 ? 'the key is equal' : 'the key is equal, and all that is asked for is near';
}

type Records = Readonly<Record<Side, RecordSeen>>;

function keyInWords(differing: readonly PartFacts[], records: Records): string {
  const [only] = differing;
  if (differing.length > 1 || !only) return `${differing.map(({ part }) => nameOf(part)).join(', ')} differ`;
  const values = (['baseline', 'counterpart'] as const).map((side) => valueOf(only, side, records));
  const edits =
    only.edits === null || only.edits > fewEdits
      ? ''
      : ` (${only.edits} ${only.edits === 1 ? 'character' : 'characters'} apart)`;
  return `${nameOf(only.part)} differs: ${values.join(' and ')}${edits}`;
}

function nameOf(part: PartFacts['part']): string {
  return part.kind === 'field' ? part.field : part.name;
}

function valueOf({ part, ...facts }: PartFacts, side: Side, records: Records): string {
  const value = part.kind === 'field' ? (records[side].values[part.field] ?? null) : facts[side];
  return value === null ? 'nothing' : String(value);
}
