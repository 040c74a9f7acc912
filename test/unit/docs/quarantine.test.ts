import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createProgram } from '../../../src/delivery/cli/program.js';
import { mapForRenamed } from '../../../src/ingest/header-drift.js';
import { plainWriting } from '../../../src/model/map-plan.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';

const guide = readFileSync('docs/guide/quarantine.md', 'utf8');

it('the guide to records set aside shows the map that is suggested for a renamed column', () => {
  const [, shown = ''] = /```yaml\n([\s\S]*?)\n```/.exec(guide) ?? [];
  const mapping = { kind: 'column', field: 'store_id', column: 'STORE', values: {}, empty: null } as const;
  const header = { missing: ['STORE'], found: ['STORE_NO'], before: ['STORE'], date: '2026-09-01' };
  expect(shown).toBe(mapForRenamed({ map: [{ ...mapping, ...plainWriting }] }, header));
});

it('the guide to records set aside names commands and options that there are', () => {
  const program = createProgram(fakeSurroundings(), () => Promise.resolve());
  const quarantine = program.commands.find((command) => command.name() === 'quarantine');
  const lines = [...guide.matchAll(/^tieout quarantine ([a-z]+)(.*)$/gm)];
  expect(lines.length).toBeGreaterThan(5);
  for (const [line, name, rest = ''] of lines) {
    const command = quarantine?.commands.find((candidate) => candidate.name() === name);
    const known = command?.options.map(({ long }) => long) ?? [];
    const used = [...rest.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    expect({ line, unknown: used.filter((option) => !known.includes(option)), known: command !== undefined }).toEqual({
      line,
      unknown: [],
      known: true,
    });
  }
});
