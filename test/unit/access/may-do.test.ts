import { expect, it } from 'vitest';
import { mayDo, mayDoSomewhere, visibleTo } from '../../../src/access/may-do.js';
import { permissions, roles } from '../../../src/model/access.js';
import type { Grant, Permission, Principal, Role } from '../../../src/model/access.js';

const everywhere = { rules: ['*'], systems: ['*'] };

function somebody(...grants: readonly Grant[]): Principal {
  return { name: 'somebody', kind: 'token', grants };
}

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['read'],
  operator: ['read', 'run', 'hold'],
  steward: ['read', 'hold', 'decide'],
  finance: ['read', 'hold'],
  admin: [...permissions],
};

it.each(roles)('lets %s do what the role says, and nothing else', (role) => {
  const principal = somebody({ role, ...everywhere });
  expect(permissions.filter((permission) => mayDo(principal, permission))).toEqual(
    permissions.filter((permission) => granted[role].includes(permission)),
  );
});

it('lets nobody without a grant do or see anything', () => {
  expect(permissions.filter((permission) => mayDoSomewhere(somebody(), permission))).toEqual([]);
  expect(visibleTo(somebody())).toEqual({ rules: [], systems: [] });
});

it('holds a grant to its rules and systems, and never takes it for one for everything', () => {
  const principal = somebody({ role: 'operator', rules: ['eod-*', 'stock/north'], systems: ['north-pos'] });
  const rules = ['eod-sales', 'eod-sales/north', 'stock', 'stock/north', 'stock/south', 'eod', ''];
  expect(rules.filter((rule) => mayDo(principal, 'run', { rule }))).toEqual([
    'eod-sales',
    'eod-sales/north',
    'stock/north',
  ]);
  const systems = ['north-pos', 'north-pos-2', 'south-pos', '', '*'];
  expect(systems.filter((system) => mayDo(principal, 'run', { system }))).toEqual(['north-pos']);
  expect(mayDo(principal, 'run')).toBe(false);
  expect(visibleTo(principal)).toEqual({ rules: ['eod-*', 'stock/north'], systems: ['north-pos'] });
});

it('asks one grant for a rule and a system, not one for each', () => {
  const principal = somebody(
    { role: 'viewer', rules: ['a'], systems: ['one'] },
    { role: 'viewer', rules: ['b'], systems: ['two'] },
  );
  expect(mayDo(principal, 'read', { rule: 'a', system: 'one' })).toBe(true);
  expect(mayDo(principal, 'read', { rule: 'a', system: 'two' })).toBe(false);
});

it('does not let the rules of one role count for another', () => {
  const principal = somebody(
    { role: 'viewer', ...everywhere },
    { role: 'operator', rules: ['eod-sales'], systems: [] },
  );
  expect(mayDo(principal, 'run', { rule: 'other' })).toBe(false);
  expect(visibleTo(principal, 'run')).toEqual({ rules: ['eod-sales'], systems: [] });
  expect(visibleTo(principal)).toEqual({ rules: null, systems: null });
});

it.each([
  ['a*b*c', 'abc', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'ab', false],
  ['a*a', 'a', false],
  ['*.x', 'a.x', true],
  ['a.c', 'abc', false],
  ['a%', 'ab', false],
  ['a_', 'ab', false],
  ['**', 'anything', true],
])('reads the pattern %s of %s: %s', (pattern, system, holds) => {
  expect(mayDo(somebody({ role: 'viewer', rules: [], systems: [pattern] }), 'read', { system })).toBe(holds);
});
