import { afterAll, beforeAll } from 'vitest';
import { describeDatabases } from './describe-databases.js';
import type { TestDatabase } from './describe-databases.js';
import { compileSample, openSample } from './sample-runs.js';
import type { SampleWorkspace } from './sample-runs.js';

/**
 * The same tests on each kind of database, with the sample workspace opened once for all of them.
 *
 * @param tests gets what returns the sample; it is there when a test begins
 */
export function describeSample(title: string, tests: (sample: () => SampleWorkspace) => void): void {
  describeDatabases(title, (create) => {
    let database: TestDatabase;
    let sample: SampleWorkspace;
    beforeAll(async () => {
      database = await create();
      sample = await openSample(database, await compileSample());
    });
    afterAll(async () => {
      await database.remove();
      await sample.remove();
    });
    tests(() => sample);
  });
}
