import { sha256 } from '../../src/base/canonical.js';
import { systemClock } from '../../src/base/clock.js';
import { OperationalError } from '../../src/base/errors.js';
import { keepBatch, openStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { newBatch, newSetAsideRecord, oneByOne } from './store-records.js';

const [task, database = ''] = process.argv.slice(2);

try {
  const store = await openStore(database.includes('://') ? { url: database } : { directory: database }, systemClock);
  console.log('open');
  if (task === 'write') await writeForever(store);
  // Holds the store until the process is killed.
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof OperationalError)) throw error;
  console.log(error.code);
}

async function writeForever(store: Store): Promise<void> {
  const counts = { scanned: 2, snapshot: 0, quarantined: 2, deadLettered: 0, deduplicated: 0 };
  for (let count = 0; ; count += 1) {
    const batch = newBatch('northwind-pos/sales', { counts, payloadDigest: sha256(`payload ${count}`) });
    const kept = await store.transaction((transaction) =>
      keepBatch(transaction, batch, oneByOne([newSetAsideRecord(1), newSetAsideRecord(2)]), store.clock.now()),
    );
    console.log(kept.batch.id);
  }
}
