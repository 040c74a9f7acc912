import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { createProgram } from '../../../src/delivery/cli/program.js';
import { fakeSurroundings } from '../../support/fake-surroundings.js';

const guide = readFileSync('docs/guide/apply.md', 'utf8');

it('the guide to applying names commands and options that there are', () => {
  const program = createProgram(fakeSurroundings(), () => Promise.resolve());
  const global = program.options.flatMap(({ long, short }) => [long, short]);
  const lines = [...guide.matchAll(/(?:^|`)tieout ([^`#\n]+)/gm)].map(([, line = '']) => line.trim());
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    const [name = '', child = ''] = line.split(' ');
    const command = program.commands.find((candidate) => candidate.name() === name);
    const used: Command | undefined = command?.commands.find((candidate) => candidate.name() === child) ?? command;
    const known = [...global, ...(used?.options ?? []).map(({ long }) => long)];
    const unknown = [...line.matchAll(/ (--?[a-z-]+)/g)].map(([, option = '']) => option);
    expect({ line, known: used !== undefined, unknown: unknown.filter((option) => !known.includes(option)) }).toEqual({
      line,
      known: true,
      unknown: [],
    });
  }
});

it('the guide to applying names addresses of the interface that there are', () => {
  const { paths } = JSON.parse(readFileSync('docs/reference/openapi.json', 'utf8')) as {
    readonly paths: Readonly<Record<string, object>>;
  };
  const named = [...guide.matchAll(/`(GET|POST) (\/v1\/[^`]+)`/g)];
  expect(named.length).toBeGreaterThan(1);
  for (const [, method = '', path = ''] of named) expect(paths[path]).toHaveProperty(method.toLowerCase());
});
