import { describe, expect, it } from 'vitest';
import { driftBetween, mapForRenamed } from '../../../src/ingest/header-drift.js';
import { plainWriting } from '../../../src/model/map-plan.js';
import type { FieldMapping } from '../../../src/model/map-plan.js';

function column(field: string, name: string): FieldMapping {
  return { kind: 'column', field, column: name, values: {}, empty: null, ...plainWriting };
}

const map = [column('store_id', 'STORE'), column('quantity', 'QTY')];
const lacking = { found: ['STORE_NO', 'QTY'], missing: ['STORE'], before: ['STORE', 'QTY'], date: '2026-09-01' };

describe('the columns of a delivery against those before', () => {
  it('have changed in nothing when they are the same', () => {
    expect(driftBetween(['A', 'B'], ['A', 'B'])).toEqual([]);
  });

  it('are told apart as new, gone and reordered', () => {
    expect(driftBetween(['A', 'B', 'C'], ['C', 'D', 'A'])).toEqual([
      { kind: 'new', column: 'D' },
      { kind: 'gone', column: 'B' },
      { kind: 'reordered' },
    ]);
  });

  it('are in the same order when one stands between them', () => {
    expect(driftBetween(['A', 'B'], ['A', 'X', 'B'])).toEqual([{ kind: 'new', column: 'X' }]);
  });
});

describe('the map that is suggested', () => {
  it('reads the new name from the date of the delivery on', () => {
    expect(mapForRenamed({ map }, lacking)).toBe('- since: 2026-09-01\n  fields: { store_id: STORE_NO }');
  });

  it('goes by the place where the names are nothing alike', () => {
    expect(mapForRenamed({ map }, { ...lacking, found: ['BRANCH', 'QTY'] })).toContain('store_id: BRANCH ');
  });

  it('quotes a name that YAML would not read as a text', () => {
    const found = ['STORE NO', 'QTY'];
    expect(mapForRenamed({ map }, { ...lacking, found })).toContain('store_id: "STORE NO" ');
  });

  it('is none when no column is new', () => {
    expect(mapForRenamed({ map }, { ...lacking, found: ['QTY'] })).toBeNull();
    expect(mapForRenamed({ map }, { ...lacking, found: ['SHOP', 'QTY'], before: ['STORE', 'SHOP', 'QTY'] })).toBeNull();
  });

  it('is none for a place that is not known', () => {
    expect(mapForRenamed({ map }, { ...lacking, found: ['BRANCH', 'QTY'], before: null })).toBeNull();
  });
});
