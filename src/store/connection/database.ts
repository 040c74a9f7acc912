import type { Knex } from 'knex';

/** Where a statement is sent: the pool, or one transaction. */
export type Database = Knex;

/** One transaction; everything sent to it is kept together or not at all. */
export type Transaction = Knex.Transaction;
