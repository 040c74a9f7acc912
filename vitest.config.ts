import { defineConfig } from 'vitest/config';

const project = (name: string, options: Record<string, unknown> = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 180_000, hookTimeout: 180_000, ...options },
});

export default defineConfig({
  test: {
    // The longest suite waits for child processes most of the time, so that both cores are used beside it.
    maxWorkers: 2,
    projects: [
      // No test of it changes what another could see; loading every module anew for each file is half of its cost.
      project('unit', { isolate: false }),
      project('property'),
      project('diagnostics'),
      project('golden'),
      project('store', { pool: 'forks' }),
      project('conformance'),
      project('architecture'),
      project('scenario', { pool: 'forks', testTimeout: 180_000, maxConcurrency: 2 }),
    ],
  },
});
