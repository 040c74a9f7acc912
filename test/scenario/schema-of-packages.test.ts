import { expect, it } from 'vitest';
import { schemaText } from '../../src/schema/schema-text.js';
import { playScenario } from '../support/scenario.js';

/** A schema has thousands of lines: what packages add to it is looked up in it. */
interface SchemaOfSystems {
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, object>> }>>;
}

const published = schemaText('system');
const allowed = (version: string): string =>
  `write tieout.yaml tieout: 1\\nworkspace: acme\\nplugins: { allow: ['tieout-fetch-locker@${version}'] }\\n`;

it('the printed schema of systems has the options of the packages that the workspace allows, and of no others', async () => {
  const { commands } = await playScenario(`
use embedded
use packages
tieout schema system
${allowed('1.2.3')}
tieout schema system
tieout schema system --json
tieout schema rule
${allowed('1.2.4')}
tieout schema system
write tieout.yaml tieout: [
tieout schema system
`);
  expect(commands.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
  const printed = commands.map(({ stdout }) => stdout);
  const said = commands.map(({ stderr }) => stderr);
  expect(printed[0]).toBe(published);

  const schema = JSON.parse(printed[1] ?? '') as SchemaOfSystems;
  const { properties = {} } = schema.$defs['options.tieout-fetch-locker'] ?? {};
  expect(Object.keys(properties)).toEqual(['host', 'box', 'key']);
  expect(properties['host']).toEqual({
    title: 'Host',
    description: 'Where the locker is. Required.',
    type: 'string',
    examples: ['locker.example'],
  });
  expect(schema.$defs['options.tieout-fetch-flaky']).toBeUndefined();
  expect(said[1]).toBe('');
  expect(JSON.parse(printed[2] ?? '')).toEqual(schema);
  expect(printed[3]).toBe(schemaText('rule'));

  expect(printed.slice(4)).toEqual([published, published]);
  expect(said[4]).toContain('version 1.2.3 is installed, 1.2.4 is allowed');
  expect(said[5]).toBe('tieout.yaml cannot be used: the schema of systems is that of the built-in fetchers.\n');
});
