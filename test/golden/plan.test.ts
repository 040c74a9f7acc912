import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/base/canonical.js';
import type { Plan } from '../../src/model/plan.js';
import { checkWorkspace } from '../support/check-workspace.js';

// Each folder is a case: plan.json is what its input compiles to; `sample` is the workspace of the repository itself.
// `vitest -u` writes plan.json anew.
const cases = fileURLToPath(new URL('plan/', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));

async function planOf(name: string): Promise<Plan> {
  const { plan, source, diagnostics } = await checkWorkspace(name === 'sample' ? repository : join(cases, name, 'input'));
  expect(diagnostics.map((finding) => ({ ...finding, position: source.positionOf(finding.location) }))).toEqual([]);
  if (!plan) throw new Error(`${name} has no plan`);
  return plan;
}

describe.each(readdirSync(cases))('the plan of %s', (name) => {
  it('is what it was', async () => {
    const plan = await planOf(name);
    await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(join(cases, name, 'plan.json'));
  });

  it('is plain data: its JSON is all of it, and has one canonical form', async () => {
    const plan = await planOf(name);
    const copy: unknown = JSON.parse(JSON.stringify(plan));
    expect(copy).toStrictEqual(plan);
    expect(canonicalJson(copy)).toBe(canonicalJson(plan));
  });

  it('names only what it holds', async () => {
    const plan = await planOf(name);
    for (const feed of Object.values(plan.feeds)) expect(plan.entities).toHaveProperty(feed.entity);
    for (const { baseline, counterparts } of Object.values(plan.rules)) {
      for (const side of [baseline, ...counterparts]) expect(plan.feeds[side.feed]?.entity).toBe(side.entity);
    }
  });
});
