import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/index.js';
import type { Archive } from '../../src/archive/index.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { openDuckdbSession } from '../../src/engine/duckdb/session.js';
import type { Cell } from '../../src/engine/session.js';
import { csvFormat } from '../../src/formats/csv/csv-format.js';
import { gzipContainer } from '../../src/formats/container/gzip.js';
import { zipContainer } from '../../src/formats/container/zip.js';
import { zstdContainer } from '../../src/formats/container/zstd.js';
import { ingestDelivery } from '../../src/ingest/ingest-delivery.js';
import type { Delivery, IngestedDelivery, IngestTools } from '../../src/ingest/ingest-delivery.js';
import { personAt } from '../../src/model/audit.js';
import type { Batch } from '../../src/model/batch.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { MappedFeed } from '../../src/model/plan.js';
import { listSetAsideRecords } from '../../src/store/index.js';
import type { KeptSetAsideRecord, Store } from '../../src/store/index.js';
import { streamOf } from './byte-streams.js';
import { createEmbedded } from './describe-databases.js';
import type { TestDatabase } from './describe-databases.js';

/** A file as it is delivered, and in chunks of which sizes its bytes come. */
export interface TestFile {
  readonly name?: string;
  readonly bytes: Buffer | string;
  readonly sizes?: readonly number[];
}

/** A place to ingest deliveries in, with a database of its own. */
export interface TestIngest {
  readonly store: Store;
  readonly archive: Archive;
  readonly tools: IngestTools;
  /** Ingests a delivery; each call is another feed unless `feed` has a name of its own. */
  ingest(
    feed: MappedFeed,
    entity: EntityPlan,
    files: readonly TestFile[],
    changes?: Partial<Delivery>,
    replaced?: Partial<IngestTools>,
  ): Promise<IngestedDelivery>;
  /** Every record set aside of a batch, in the order of its files. */
  setAside(batch: Batch): Promise<readonly KeptSetAsideRecord[]>;
  /** The rows of one payload's snapshot, in its order: `_record` and the fields as text. */
  snapshot(entity: EntityPlan, batch: Batch, payload?: number): Promise<readonly (readonly Cell[])[]>;
  /** What is left in the directory for half-done work. */
  leftovers(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openTestIngest(create: () => Promise<TestDatabase> = createEmbedded): Promise<TestIngest> {
  const directory = await mkdtemp(join(tmpdir(), 'tieout-test-ingest-'));
  const archiveDirectory = join(directory, 'archive');
  const temporaryDirectory = join(directory, 'temporary');
  const database = await create();
  const store = await database.open();
  const archive = openArchive(archiveDirectory);
  const openSession = (directories: readonly string[]): ReturnType<typeof openDuckdbSession> =>
    openDuckdbSession({
      temporaryDirectory,
      directories,
      memoryLimit: 400e6,
      threads: 2,
      ordered: true,
      signal: new AbortController().signal,
    });
  const tools: IngestTools = {
    store,
    actor: personAt('maria'),
    archive,
    format: csvFormat,
    referenceFormat: csvFormat,
    containers: [gzipContainer, zipContainer, zstdContainer],
    dialect: duckdbDialect,
    openSession,
    temporaryDirectory,
    archiveDirectory,
    workspace: directory,
    onProgress: () => undefined,
  };
  return {
    store,
    archive,
    tools,
    ingest: (feed, entity, files, changes, replaced) =>
      ingestDelivery(
        { ...tools, ...replaced },
        {
          feed,
          entity,
          plan: { references: {}, feeds: {} },
          date: '2026-11-01',
          payloads: files.map(({ name = 'delivery.csv', bytes, sizes }) => ({
            source: name,
            read: () => streamOf(bytes, sizes),
          })),
          ...changes,
        },
      ),
    async setAside({ id }) {
      const records: KeptSetAsideRecord[] = [];
      for (let after: string | null = null; ;) {
        const page = await listSetAsideRecords(store.database, { batch: id }, { limit: 500, after });
        records.push(...page.items);
        after = page.next;
        if (after === null) return records;
      }
    },
    async snapshot(entity, batch, payload = 0) {
      const sha256 = batch.payloads[payload]?.snapshot;
      if (typeof sha256 !== 'string') throw new Error(`Payload ${payload} has no snapshot`);
      const session = await openSession([archiveDirectory]);
      try {
        const columns = entity.fields.map(({ name, type }) =>
          duckdbDialect.canonicalText(type, duckdbDialect.identifier(name)),
        );
        const relation = duckdbDialect.parquet(await archive.open('normalized', sha256));
        return await session.rows(`SELECT ${['CAST(_record AS INTEGER)', ...columns].join(', ')} FROM ${relation}`);
      } finally {
        await session.close();
      }
    },
    leftovers: () => readdir(temporaryDirectory),
    close: async () => {
      await database.remove();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
