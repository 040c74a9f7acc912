import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const migrations = new URL('../../src/store/migrations/', import.meta.url);

/** Another one whenever our tables would be made otherwise. */
export function versionOfTables(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrations).sort()) hash.update(readFileSync(new URL(name, migrations)));
  return hash.digest('hex').slice(0, 12);
}
