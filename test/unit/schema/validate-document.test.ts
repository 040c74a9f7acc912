import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/base/location.js';
import type { DocumentKind } from '../../../src/schema/document-kind.js';
import { validateDocument } from '../../../src/schema/validate-document.js';

const root: Location = { file: 'rules/x.yaml', document: 0, path: [], part: 'value' };

/** Findings as `code part pointer → suggestion`, sorted. */
function findings(kind: DocumentKind, value: unknown): readonly string[] {
  return validateDocument(kind, value, root)
    .map(({ code, location, suggestion }) => {
      const hint = suggestion === undefined ? '' : ` → ${suggestion}`;
      return `${code} ${location.part} /${location.path.join('/')}${hint}`;
    })
    .sort();
}

const entity = {
  tieout: 1,
  entity: 'sales-line',
  identity: ['id'],
  fields: { id: { type: 'string', required: true } },
};
const rule = {
  tieout: 1,
  rule: 'tills-vs-ledger',
  baseline: { feed: 'tills/sales' },
  counterparts: { ledger: { feed: 'ledger/postings' } },
  match: [{ name: 'exact', key: ['id'] }],
};
const system = {
  tieout: 1,
  system: 'tills',
  connections: { share: { plugin: 'file' } },
  feeds: {
    sales: {
      entity: 'sales-line',
      fetch: { connection: 'share', path: 'x.csv' },
      parse: { format: 'csv' },
      map: [{ fields: { id: 'ID' } }],
    },
  },
};

const withField = (field: unknown) => ({ ...entity, fields: { ...entity.fields, x: field } });
const withCompare = (comparison: unknown) => ({ ...rule, compare: { x: comparison } });
const withSource = (source: unknown) => ({
  ...system,
  feeds: { sales: { ...system.feeds.sales, map: [{ fields: { x: source } }] } },
});
const withConditions = (conditions: unknown) => ({
  ...rule,
  classify: [{ name: 'a', conditions, event: { type: 'break', params: { tier: 3, category: 'a' } } }],
});

describe('documents of the right shape have no findings', () => {
  it.each<[DocumentKind, unknown]>([
    [
      'workspace',
      { tieout: 1, workspace: 'acme', database: { secret: 'DATABASE_URL' }, tiers: { 1: { name: 'late' } } },
    ],
    ['entity', entity],
    [
      'entity',
      withField({ type: 'money', currency: 'currency', scale: 2, normalize: ['trim', { replace: [' ', ''] }] }),
    ],
    ['entity', withField({ type: 'enum', values: ['a', 'b'], default: 'a' })],
    ['system', system],
    ['system', withSource({ position: { within: ['id'] } })],
    ['rule', rule],
    ['rule', withCompare({ within: { any: ['0.05 USD', '0.5%'] }, of: 'larger', nulls: 'zero' })],
    ['rule', withCompare({ within: { over: 3 } })],
    ['rule', withCompare({ exact: true, nulls: 'empty' })],
    ['rule', withConditions({ not: { any: [{ fact: 'outcome', operator: 'in', value: ['missing'] }] } })],
  ])('%s %j', (kind, value) => {
    expect(findings(kind, value)).toEqual([]);
  });
});

describe('one mistake is one finding', () => {
  it.each<[string, DocumentKind, unknown, readonly string[]]>([
    [
      'a misspelt required key is not missing as well',
      'rule',
      { ...rule, match: [{ nme: 'exact', key: ['id'] }] },
      ['unknown-key key /match/0/nme → name'],
    ],
    [
      'a misspelt key of another form does not miss the keys of this one',
      'rule',
      withConditions({ al: [] }),
      ['unknown-key key /classify/0/conditions/al → all'],
    ],
    [
      'an object without one known key is not told all that is missing',
      'rule',
      withCompare({ foo: 1 }),
      ['unknown-key key /compare/x/foo'],
    ],
    ['a misspelt tolerance', 'rule', withCompare({ withn: '2%' }), ['unknown-key key /compare/x/withn → within']],
    [
      'keys of two forms',
      'system',
      withSource({ from: 'X', value: 'Y' }),
      ['unknown-key key /feeds/sales/map/0/fields/x/from'],
    ],
    [
      'a misspelt type does not make its keys unknown',
      'entity',
      withField({ type: 'mony', currency: 'currency' }),
      ['unknown-value value /fields/x/type → money'],
    ],
    ['a key of another type', 'entity', withField({ type: 'string', scale: 2 }), ['unknown-key key /fields/x/scale']],
    ['money without its currency', 'entity', withField({ type: 'money' }), ['missing-key key /fields/x']],
    ['an enum without its values', 'entity', withField({ type: 'enum' }), ['missing-key key /fields/x']],
    [
      'a reserved word as a name',
      'entity',
      { ...entity, fields: { ...entity.fields, delta: { type: 'string' } } },
      ['malformed-value key /fields/delta'],
    ],
    ['a word that is none of the choices', 'rule', withCompare('exct'), ['unknown-value value /compare/x → exact']],
    ['a field that is named twice', 'entity', { ...entity, identity: ['id', 'id'] }, ['wrong-type value /identity/1']],
    ['no counterpart', 'rule', { ...rule, counterparts: {} }, ['wrong-type value /counterparts']],
    [
      'a key the language has and this version does not',
      'rule',
      { ...rule, publish: [] },
      ['unknown-key key /publish'],
    ],
    ['a key at the root that is missing', 'rule', { ...rule, match: undefined }, ['missing-key value /']],
  ])('%s', (_title, kind, value, expected) => {
    expect(findings(kind, value)).toEqual(expected);
  });
});

describe('a value of a wrong type says what is expected and what was found', () => {
  it.each<[DocumentKind, unknown, object]>([
    ['system', withSource(7), { expected: 'a string', found: 'a number' }],
    ['system', withSource([]), { expected: 'a string or a mapping', found: 'a list' }],
    ['rule', withCompare({ within: [] }), { expected: 'a string, a number or a mapping', found: 'a list' }],
    [
      'entity',
      withField({ type: 'decimal', scale: 1.5 }),
      { expected: 'a whole number', found: 'a number with a fraction' },
    ],
    ['entity', withField({ type: 'string', required: 'yes' }), { expected: 'true or false', found: 'a string' }],
    ['entity', { ...entity, fields: null }, { expected: 'a mapping', found: 'nothing' }],
    ['rule', { ...rule, match: [] }, { expected: 'a list of at least 1 item', found: '0' }],
    ['entity', { ...entity, identity: [] }, { expected: 'a list of at least 1 item', found: '0' }],
  ])('%s %j', (kind, value, parameters) => {
    expect(validateDocument(kind, value, root)).toMatchObject([{ code: 'wrong-type', parameters }]);
  });
});

it('locations lead on from the root, through keys that a JSON pointer escapes', () => {
  const under: Location = { ...root, path: ['a'] };
  const value = { ...rule, compare: { 'x/y~z': 7 } };
  const paths = validateDocument('rule', value, under).map(({ location }) => location.path);
  expect(paths).toContainEqual(['a', 'compare', 'x/y~z']);
});
