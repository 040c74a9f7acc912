import type { KeyPart, NearPlan, PassPlan } from '../../src/model/match-plan.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { equivalentsOf } from '../../src/model/used-equivalents.js';
import { crowdedLine, fieldOfKey, sameMeaning } from './matching-sketch.js';
import type { MatchingSketch, NearSketch, PassSketch } from './matching-sketch.js';
import { nodesOfSubsets, passName } from './matching-crowd.js';
import type { Crowd } from './matching-crowd.js';
import type { TestComparison } from './comparing.js';
import { typeIn } from './reference-agreement.js';
import { fieldColumn, number, ruleOf } from './plans.js';

/** A crowd as a comparison of the rule of a sketch. */
export function comparisonOfCrowd(sketch: MatchingSketch, crowd: Crowd, partitions = 1): TestComparison {
  const plain = ruleOf(['case_no'], sketch.compare, {
    passes: sketch.passes.map(passPlan),
    duplicates: sketch.duplicates,
    presence: sketch.presence,
  });
  const { baseline, counterpart, counterparts } = plain;
  const aggregated = { ...counterpart, aggregate: sketch.aggregate.counterpart };
  return {
    rule: {
      ...plain,
      baseline: { ...baseline, aggregate: sketch.aggregate.baseline },
      counterpart: aggregated,
      counterparts: counterparts.map((one) => ({ ...one, aggregate: sketch.aggregate.counterpart })),
    },
    scope: { from: '2026-11-01', to: '2026-11-01' },
    entities: { baseline: crowdedLine, counterpart: crowdedLine },
    payloads: crowd.payloads,
    setAside: crowd.setAside,
    tables: equivalentTables(plain.passes),
    partitions,
  };
}

function equivalentTables(passes: readonly PassPlan[]): readonly string[] {
  const rows = Object.entries(sameMeaning).flatMap(([group, texts]) =>
    texts.map((text) => `(${duckdbDialect.text(text)}, ${duckdbDialect.text(group)})`),
  );
  return equivalentsOf(passes).map(
    ({ table }) =>
      `CREATE TABLE ${duckdbDialect.identifier(table)} AS SELECT * FROM (VALUES ${rows.join(', ')}) AS texts(_text, _group)`,
  );
}

function passPlan(pass: PassSketch, index: number): PassPlan {
  return {
    name: passName(index),
    key: ['case_no', ...pass.key].map(keyPlan),
    near: pass.near.map(nearPlan),
    prefer: pass.prefer,
    ambiguous: pass.ambiguous,
    cardinality: pass.cardinality,
    subset: pass.subset === null ? null : { sum: pass.subset, nodes: nodesOfSubsets },
  };
}

function keyPlan(name: string): KeyPart {
  const field = fieldOfKey(name);
  if (name.startsWith('=')) {
    const expression = { kind: 'call', name: 'left', arguments: [fieldColumn(field), number('3')] } as const;
    return { kind: 'expression', name: `start-of-${field}`, expression, type: { kind: 'string' } };
  }
  const equivalents = name.startsWith('@') ? 'same-meaning' : null;
  return { kind: 'field', field, normalize: name.startsWith('~') ? ['upper'] : [], equivalents };
}

function nearPlan(near: NearSketch): NearPlan {
  const { field } = near;
  const type = typeIn(crowdedLine, field);
  switch (near.kind) {
    case 'amount':
      return { kind: 'number', field, type, tolerance: near.tolerance };
    case 'window':
      return { kind: 'time', field, type, before: near.before, after: near.after };
    case 'edits':
      return {
        kind: 'text',
        field,
        normalize: near.upper ? ['upper'] : [],
        similar: { kind: 'levenshtein', atMost: near.atMost },
      };
    case 'similar':
      return {
        kind: 'text',
        field,
        normalize: near.upper ? ['upper'] : [],
        similar: { kind: 'jaro-winkler', atLeast: near.atLeast },
      };
  }
}
