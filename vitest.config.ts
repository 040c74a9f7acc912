import { defineConfig } from 'vitest/config';

const project = (name: string, options: Record<string, unknown> = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 180_000, hookTimeout: 180_000, ...options },
});

export default defineConfig({
  test: {
    // For two cores: many suites wait for processes, servers and leases for much of their time.
    maxWorkers: 3,
    projects: [
      // No test of these three changes what another could see; loading every module anew for each file is half of the cost.
      project('unit', { isolate: false }),
      project('property', { isolate: false }),
      project('diagnostics'),
      project('golden'),
      project('store', { pool: 'forks', isolate: false }),
      project('conformance'),
      project('architecture'),
      project('scenario', { pool: 'forks', testTimeout: 180_000, maxConcurrency: 2 }),
    ],
  },
});
