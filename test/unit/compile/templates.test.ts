import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort } from '../../support/compiled-workspace.js';

const template = `tieout: 1
template: pos-csv
parameters:
  timezone: { type: timezone }
  currency: { type: currency }
  folder: { type: string, default: out }
role: pos
timezone: \${param.timezone}
connections: { drop: { plugin: file, options: { directory: 'data/\${param.folder}' } } }
feeds:
  sales:
    entity: line
    fetch: { connection: drop, path: 'sales_\${date:yyyyMMdd}.csv' }
    parse: { format: csv, delimiter: ';' }
    map:
      - fields: { id: ID, gross: GROSS, currency: { value: '\${param.currency}' } }
`;
const entity = entityYaml('gross: { type: money, currency: currency }\ncurrency: { type: currency, required: true }');
const north = `tieout: 1
system: north
template: pos-csv
with: { timezone: America/Chicago, currency: USD }
`;

function compile(...systems: readonly string[]): ReturnType<typeof compileFiles> {
  return compileFiles({ 'entities/line.yaml': entity, 'systems/all.yaml': [template, ...systems].join('---\n') });
}

describe('a system made of a template', () => {
  test('has what the template says, with its own values filled in', async () => {
    const { plan, findings } = await compile(north);
    expect(findings).toEqual([]);
    expect(plan?.systems['north']).toMatchObject({ role: 'pos', timezone: 'America/Chicago' });
    expect(plan?.feeds['north/sales']).toMatchObject({
      fetch: { options: { directory: 'data/out' }, path: 'sales_${date:yyyyMMdd}.csv' },
      parse: { delimiter: ';' },
    });
    expect(plan?.feeds['north/sales']?.maps[0]?.map.at(-1)).toEqual({
      kind: 'constant',
      field: 'currency',
      value: 'USD',
    });
  });

  test('is the same plan as a system that is written whole, whatever the template is called', async () => {
    const made = await compile(north);
    const whole = template
      .replace('template: pos-csv', 'system: north')
      .replace(/parameters:[\s\S]*?(?=role)/, '')
      .replace('${param.timezone}', 'America/Chicago')
      .replace('${param.folder}', 'out')
      .replace('${param.currency}', 'USD');
    const written = await compileFiles({ 'entities/line.yaml': entity, 'systems/all.yaml': whole });
    const renamed = [template, north].join('---\n').replaceAll('pos-csv', 'till');
    const other = await compileFiles({ 'entities/line.yaml': entity, 'systems/all.yaml': renamed });
    expect(made.findings).toEqual([]);
    expect(written.plan).toEqual(made.plan);
    expect(other.plan).toEqual(made.plan);
  });

  test('merges mappings key by key, and replaces lists and single values', async () => {
    const own = `${north}role: other
feeds:
  sales:
    parse: { delimiter: '|' }
    map: [{ fields: { id: NUMBER, currency: { value: CAD } } }]
`;
    const { plan, findings } = await compile(own);
    expect(findings).toEqual([]);
    expect(plan?.systems['north']?.role).toBe('other');
    const feed = plan?.feeds['north/sales'];
    expect(feed?.parse).toMatchObject({ format: 'csv', delimiter: '|' });
    expect(feed?.maps[0]?.map.map(({ field }) => field)).toEqual(['id', 'currency']);
  });

  test('is known by the text in which its findings stand: of the template, of itself, or of what it gives', async () => {
    const { findings } = await compile(
      north.replace('currency: USD', 'currency: UZD'),
      north.replace('north', 'south').replace('pos-csv', 'pos-csw'),
      `${north.replace('north', 'east')}feeds: { sales: { parse: { delimitr: '|' } } }\n`,
      `${north.replace('north', 'west')}timezone: Mars/Base\n`,
    );
    expect(inShort(findings)).toEqual([
      'unknown-key: delimitr',
      'malformed-value: UZD',
      'malformed-value: Mars/Base',
      'unknown-reference: pos-csw',
    ]);
  });

  test('gives a value to every parameter without a default, and to no other', async () => {
    const { findings } = await compile(north.replace('currency: USD', 'curency: USD'));
    expect(inShort(findings)).toEqual(['unknown-reference: curency', 'missing-parameter: with']);
    expect(findings[0]?.suggestion).toBe('currency');
  });

  test('is all that `with` is for', async () => {
    const whole = north.replace('template: pos-csv', template.slice(template.indexOf('connections:')).trimEnd());
    const { findings } = await compile(whole.replaceAll(/\$\{param\.\w+\}/g, 'USD'));
    expect(inShort(findings)).toEqual(['key-without-effect: with']);
  });

  test('has its own names from before, and none of its template', async () => {
    const { findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [`${template}formerly: [old]\n`, north].join('---\n'),
    });
    expect(inShort(findings)).toEqual(['unknown-key: formerly']);
  });

  test.each([
    ['timezone: America/Chicgo', 'malformed-value: America/Chicgo'],
    ['timezone: 5', 'wrong-type: 5'],
    ['timezone: { a: 1 }', 'wrong-type: { a: 1 }'],
  ])('gives values of the type of the parameter: %s', async (given, finding) => {
    const { findings } = await compile(north.replace('timezone: America/Chicago', given));
    expect(inShort(findings)).toEqual([finding]);
  });
});

describe('a mistake in a template', () => {
  const many = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => north.replace('north', `north-${index}`));

  test('of shape is found once, at its line, however many systems are made of it', async () => {
    const wrong = template.replace('delimiter', 'delimitr');
    const { findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [wrong, ...many(70)].join('---\n'),
    });
    expect(inShort(findings)).toEqual(['unknown-key: delimitr']);
  });

  test('of meaning is found once, at its line, however many systems are made of it', async () => {
    const wrong = template.replace('gross: GROSS', 'groos: GROSS').replace('entity: line', 'entity: line');
    const { findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [wrong, ...many(70)].join('---\n'),
    });
    expect(inShort(findings)).toEqual(['unused-mapping: groos']);
    expect(findings[0]?.suggestion).toBe('gross');
  });

  test('is found without any system that is made of it', async () => {
    const { findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': template.replace('role: pos', 'role: till'),
    });
    expect(inShort(findings)).toEqual(['unknown-value: till']);
  });

  test('of a name in `${…}` is found without any system that is made of it', async () => {
    const { findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': template.replace("value: '${param.currency}'", "value: '${param.curency}'"),
    });
    expect(inShort(findings)).toEqual(['unknown-interpolation: ${param.curency}']);
  });

  test('that only some systems meet names those', async () => {
    const { diagnostics } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [
        template.replace("path: 'sales_", "path: '${param.folder}/sales_"),
        north,
        ...['a', 'b'].map((name) => north.replace('north', name).replace('}', ', folder: ../x }')),
      ].join('---\n'),
    });
    expect(diagnostics.map(({ code, variants }) => [code, variants])).toEqual([['outside-workspace', ['a', 'b']]]);
  });
});

describe('a mistake that one variant has', () => {
  test('of a template names the system, unless it stands in the system itself', async () => {
    const { diagnostics } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [
        template.replace("path: 'sales_", "path: '${param.folder}/sales_"),
        north.replace('}', ', folder: ../x }'),
        `${north.replace('north', 'south')}timezone: Mars/Base\n`,
      ].join('---\n'),
    });
    expect(diagnostics.map(({ code, variants }) => [code, variants])).toEqual([
      ['outside-workspace', ['north']],
      ['malformed-value', undefined],
    ]);
  });

  test('more than once at one place is found as often', async () => {
    const { findings } = await compile(
      north.replace('with: { timezone: America/Chicago, currency: USD }', 'feeds: { returns: { entity: line } }'),
      `${north.replace('north', 'south')}feeds: { returns: { entity: line } }\n`,
    );
    expect(findings.map(({ code, parameters }) => [code, parameters['name'] ?? parameters['key']])).toEqual([
      ['missing-parameter', 'timezone'],
      ['missing-parameter', 'currency'],
      ['missing-key', 'fetch'],
      ['missing-key', 'parse'],
      ['missing-key', 'map'],
    ]);
  });
});

describe('interpolation', () => {
  const filledWith = async (directory: string): Promise<readonly string[]> => {
    const { findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [template.replace('data/${param.folder}', directory), north].join('---\n'),
    });
    return inShort(findings);
  };

  test.each([
    '${file:/etc/passwd}',
    '${env.HOME}',
    '${secret.NW_KEY}',
    '${param.foldr}',
    '${param}',
    '${}',
    '${ param.folder }',
    '${date:yyyy}',
    '${param.constructor}',
    '${__proto__}',
  ])('knows nothing but parameters, variables and instances: %s', async (written) => {
    expect(await filledWith(`x/${written}`)).toEqual([`unknown-interpolation: ${written}`]);
  });

  test('that is not closed is found', async () => {
    expect(await filledWith('x/${param.folder')).toEqual(['unknown-interpolation: ${param.folder']);
  });

  test('of a value for a parameter knows variables only', async () => {
    const { findings } = await compile(north.replace('}', ", folder: '${param.currency}' }"));
    expect(inShort(findings)).toEqual(['unknown-interpolation: ${param.currency}']);
  });

  test('never fills in text that was filled in', async () => {
    const { plan, findings } = await compileFiles({
      'tieout.yaml':
        "tieout: 1\nworkspace: acme\nenvironments: { dev: { variables: { share: '${var.share}', x: '${param.folder}' } } }\n",
      'entities/line.yaml': entity,
      'systems/all.yaml': [template.replace('data/', '${var.share}/${var.x}/'), north].join('---\n'),
    });
    expect(findings).toEqual([]);
    expect(plan?.feeds['north/sales']?.fetch.options).toEqual({ directory: '${var.share}/${param.folder}/out' });
  });

  test('keeps the digits of a number as they are written', async () => {
    const numbered = template.replace('folder: { type: string, default: out }', 'folder: { type: decimal }');
    const { plan, findings } = await compileFiles({
      'entities/line.yaml': entity,
      'systems/all.yaml': [numbered, north.replace('}', ', folder: 1.10 }')].join('---\n'),
    });
    expect(findings).toEqual([]);
    expect(plan?.feeds['north/sales']?.fetch.options).toEqual({ directory: 'data/1.10' });
  });
});
