import type { Tools } from '../../../run/tools.js';
import type { ReadinessCheck } from './readiness.js';

/** Whether the database answers, and is what this version works with. */
export function databaseCheck({ store }: Pick<Tools, 'store'>): ReadinessCheck {
  return {
    name: 'database',
    check: async () => {
      const { migrations } = await store.readHealth();
      return migrations.pending.length === 0 ? null : `${migrations.pending.length} migrations are missing`;
    },
  };
}
