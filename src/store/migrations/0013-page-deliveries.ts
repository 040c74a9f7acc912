import type { Knex } from 'knex';

/**
 * Of payloads until now nobody knows when their source answered. A delivery of pages in progress says what it is asked with,
 * so that another configuration begins anew; `session` changes with whoever goes on with it.
 */
const statements = `
alter table tieout.batch_payloads add column fetched_at timestamptz;

create table tieout.page_deliveries (
  feed text collate "C" not null,
  delivery_date date not null,
  session text collate "C" not null,
  asked text collate "C" not null,
  connection text collate "C" not null,
  watermark text,
  pages integer not null,
  next text,
  reached text,
  resume_after timestamptz,
  changed_at timestamptz not null,
  primary key (feed, delivery_date),
  constraint page_deliveries_pages check (pages >= 0)
);

create table tieout.delivered_pages (
  feed text collate "C" not null,
  delivery_date date not null,
  ordinal integer not null,
  source text not null,
  sha256 text collate "C" not null,
  fetched_at timestamptz,
  primary key (feed, delivery_date, ordinal),
  foreign key (feed, delivery_date) references tieout.page_deliveries on delete cascade
);

create index delivered_pages_objects on tieout.delivered_pages (sha256);

create table tieout.watermarks (
  batch text collate "C" primary key references tieout.batches,
  asked text collate "C" not null,
  watermark text,
  reached text
);
`;

/** Keeps pages of deliveries that are not whole yet, how far each delivery went, and when a source answered. */
export async function up(database: Knex): Promise<void> {
  await database.raw(statements);
}

/** Databases only go forward; a backup is the way back. */
export function down(): Promise<void> {
  return Promise.reject(new Error('Migrations are not undone'));
}
