import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { generateOpenApi } from '../../../../tools/generate/openapi.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('what can be asked over HTTP is described as the recommended rules of OpenAPI want it', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const source = await generateOpenApi(version);
  const problems = await lintFromString({ source, config, absoluteRef: 'openapi.json' });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
});

test('the description that is published is that of the routes', async () => {
  expect(readFileSync('docs/reference/openapi.json', 'utf8')).toBe(await generateOpenApi(version));
});

test('every route says what it takes: nothing else is accepted', async () => {
  const { paths } = JSON.parse(await generateOpenApi(version)) as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map((each) => [path, ...each] as const),
  );
  expect(operations.length).toBeGreaterThan(35);
  for (const [path, method, { responses }] of operations) {
    expect([path, method, Object.keys(responses)]).toEqual([
      path,
      method,
      expect.arrayContaining(['400', '429', '500']),
    ]);
  }
});
