import { describe, expect, test } from 'vitest';
import { originItems } from '../../../src/delivery/shared/documents/origin-document.js';
import type { OriginItem } from '../../../src/delivery/shared/documents/origin-document.js';
import { partOf } from '../../../src/delivery/shared/documents/plan-document.js';
import { originLines } from '../../../src/delivery/cli/render/origin-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { compileFiles, entityYaml } from '../../support/compiled-workspace.js';

const files = {
  'tieout.yaml': 'tieout: 1\nworkspace: acme\nenvironments: { dev: { variables: { share: data } } }\n',
  'entities/line.yaml': entityYaml('quantity: { type: decimal, scale: 3 }'),
  'systems/tills.yaml': `tieout: 1
template: till
parameters: { folder: { type: string } }
role: pos
connections: { drop: { plugin: file, options: { directory: 'all/\${param.folder}' } } }
feeds:
  sales:
    entity: line
    fetch: { connection: drop, path: sales.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, quantity: QTY } }]
---
tieout: 1
system: north
template: till
with: { folder: '\${var.share}/north' }
role: other
`,
  'rules/rule.yaml': `tieout: 1
rule: again
parameters: { most: { type: tolerance, default: 0.10 } }
baseline: { feed: north/sales }
counterparts: { again: { feed: north/sales } }
match: [{ name: exact, key: [id] }]
compare:
  quantity: { within: '\${param.most}' }
`,
};

async function origins(): Promise<readonly OriginItem[]> {
  const checked = await compileFiles(files);
  const rule = checked.plan?.rules['again'];
  if (!checked.plan || !rule) throw new Error(JSON.stringify(checked.findings));
  const { source } = checked;
  return originItems(partOf(checked.plan, rule, '2026-11-21'), '2026-11-21', {
    origins: checked.origins,
    positionOf: (location) => source.positionOf(location),
    sourceText: (location) => source.sourceText(location),
  });
}

describe('the origins of a plan', () => {
  test('name everything that a value was filled in with, also by way of a parameter', async () => {
    const directory = (await origins()).find(({ path }) => path === '/connections/drop/options/directory');
    expect(directory).toMatchObject({ value: 'all/data/north', from: 'template', location: { line: 5 } });
    expect(directory?.filledBy).toMatchObject([
      { from: 'parameter', location: { file: 'systems/tills.yaml', line: 16 } },
      { from: 'variable', location: { file: 'tieout.yaml', line: 3 } },
    ]);
  });

  test('have the digits of a number as they are written', async () => {
    const within = (await origins()).find(({ path }) => path === '/compare/quantity/within');
    expect(within).toMatchObject({ value: '0.10', from: 'parameter-default', location: { line: 3 } });
  });

  test('are the same in words', async () => {
    const lines = originLines(await origins(), createStyle(false)).map((line) => line.trim().replaceAll(/ +/g, ' '));
    expect(lines).toContain(
      'connections.drop.options.directory all/data/north parameter systems/tills.yaml:16, variable tieout.yaml:3',
    );
    expect(lines).toContain('role other instead of the template systems/tills.yaml:17');
    expect(lines).toContain('compare.quantity.within 0.10 default of the parameter rules/rule.yaml:3');
  });
});
