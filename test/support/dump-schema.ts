import type { Database } from '../../src/store/index.js';

/** One line per column, constraint and index of the schema `tieout`, the same on every version of PostgreSQL. */
export async function dumpSchema(database: Database): Promise<string> {
  const tables = await linesOf(
    database,
    `select c.relname as table, '' as line from pg_class c where c.relnamespace = 'tieout'::regnamespace and c.relkind = 'r'`,
  );
  const columns = await linesOf(
    database,
    `select c.relname as table, format('  %s %s%s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
       case when l.collname <> 'default' then format(' collate "%s"', l.collname) end,
       case when a.attnotnull then ' not null' end,
       case when a.attidentity <> '' then ' generated as identity' end,
       ' default ' || pg_get_expr(d.adbin, d.adrelid)) as line
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_collation l on l.oid = a.attcollation
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'tieout'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
  );
  const constraints = await linesOf(
    database,
    `select c.relname as table, format('  constraint %s %s', k.conname, pg_get_constraintdef(k.oid)) as line
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'tieout'::regnamespace and k.contype in ('p', 'u', 'f', 'c')
     order by c.relname, k.contype::text collate "C", k.conname`,
  );
  const indexes = await linesOf(
    database,
    `select tablename as table, '  ' || indexdef as line from pg_indexes i where schemaname = 'tieout'
       and not exists (select from pg_constraint k where k.conname = i.indexname
         and k.connamespace = 'tieout'::regnamespace)
     order by tablename, indexname`,
  );
  const lines = [...columns, ...constraints, ...indexes];
  const sections = tables
    .map(({ table }) => table)
    .sort()
    .map((table) => [`table ${table}`, ...lines.filter((line) => line.table === table).map(({ line }) => line)]);
  return `-- What all migrations add up to, read from the catalogue.\n\n${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}

interface Line {
  readonly table: string;
  readonly line: string;
}

async function linesOf(database: Database, statement: string): Promise<readonly Line[]> {
  return (await database.raw<{ rows: Line[] }>(statement)).rows;
}
