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
  const [outside, merged, json, rule, otherVersion, broken] = commands;
  expect(commands.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(outside?.stdout).toBe(published);

  const schema = JSON.parse(merged?.stdout ?? '') as SchemaOfSystems;
  expect(Object.keys(schema.$defs['options.tieout-fetch-locker']?.properties ?? {})).toEqual(['host', 'box', 'key']);
  expect(schema.$defs['options.tieout-fetch-locker']?.properties?.['host']).toEqual({
    title: 'Host',
    description: 'Where the locker is. Required.',
    type: 'string',
    examples: ['locker.example'],
  });
  expect(schema.$defs['options.tieout-fetch-flaky']).toBeUndefined();
  expect(JSON.parse(json?.stdout ?? '')).toEqual(schema);
  expect(merged?.stderr).toBe('');
  expect(rule?.stdout).toBe(schemaText('rule'));

  expect(otherVersion?.stdout).toBe(published);
  expect(otherVersion?.stderr).toContain('version 1.2.3 is installed, 1.2.4 is allowed');
  expect(broken?.stdout).toBe(published);
  expect(broken?.stderr).toBe('tieout.yaml cannot be used: the schema of systems is that of the built-in fetchers.\n');
});
