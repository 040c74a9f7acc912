import pg from 'pg';
import { systemClock } from '../src/base/clock.js';
import { openStore } from '../src/store/index.js';
import type { Store } from '../src/store/index.js';
import { listsInOnePart, listsInParts, planOfPage, statementsOfPage } from '../test/support/lists-of-breaks.js';
import type { ListOfBreaks } from '../test/support/lists-of-breaks.js';
import { manyBreaks } from '../test/support/many-breaks.js';
import { keepPlan } from '../test/support/store-records.js';

const limit = 50;

/** Makes breaks, as many instances as days and breaks of each, and prints how long that took; gives how many there are. */
export async function fillBreaks(url: string, breaks: number): Promise<number> {
  const each = Math.round(Math.cbrt(breaks));
  const store = await openStore({ url }, systemClock);
  await keepPlan(store);
  await store.close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const began = performance.now();
  for (const statement of manyBreaks({ rules: each, days: each, each })) await client.query(statement);
  await client.end();
  console.log(
    `${each ** 3} breaks of ${each} rules and ${each} days made in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  return each ** 3;
}

/** How the first page and the twenty-first of each list that can be asked for are read. */
export async function readLists(url: string): Promise<void> {
  const store = await openStore({ url }, systemClock);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [title, lists] of [
    ['by rule, tier and status', listsInOnePart()],
    ['by run, dates, several rules', listsInParts()],
  ] as const) {
    console.log(`\npages of ${limit}, ${title}: rows read, blocks, ms, indexes`);
    for (const list of lists) await printList(client, store, list);
  }
  await client.end();
  await store.close();
}

async function printList(client: pg.Client, store: Store, list: ListOfBreaks): Promise<void> {
  const statements = await statementsOfPage(store, list, { limit, page: 1 });
  const reads: string[] = [];
  for (const page of [1, 21]) {
    if (!statements.some(({ sql }) => sql.startsWith('select * from tieout.breaks'))) break;
    const { rows, blocks, milliseconds, by } = await planOfPage(client, store, list, { limit, page });
    reads.push(`${rows} ${blocks} ${milliseconds.toFixed(1)} ${[...new Set(by)].join(', ')}`);
  }
  const asked = Object.entries(list.filter).map(([name, value]) => `${name} ${String(value)}`);
  console.log(`${[...asked, list.order].join(', ')} (${statements.length} statements): ${reads.join(' | ')}`);
}
