import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coffee, dairy, grain } from '../../../tools/sample-trade-promotion/catalogue.js';
import { makeSampleTradePromotion } from '../../../tools/sample-trade-promotion/make-trade-promotion.js';
import { repository } from '../../support/repository.js';

const sample = makeSampleTradePromotion();
const read = (name: string): Promise<string> => readFile(join(repository, name), 'utf8');

describe('the sample of trade promotions', () => {
  it.each(sample.files)('$name is what its generator writes', async ({ name, content }) => {
    expect(await read(name), 'run `npm run sample:trade-promotion`').toBe(content);
  });

  it('has the known answer its generator writes', async () => {
    const committed = await read('samples/trade-promotion/systems/data/expected.json');
    expect(committed, 'run `npm run sample:trade-promotion`').toBe(`${JSON.stringify(sample.expected, null, 2)}\n`);
  });

  it('is the same whenever it is made', () => {
    expect(makeSampleTradePromotion()).toEqual(sample);
  });

  it('has the rates that its answer goes by', async () => {
    const rows = [grain, dairy, coffee].flatMap(({ id, tiers, withoutMemberDiscount }) => {
      const members = withoutMemberDiscount ? 'excluded' : 'included';
      return tiers.map(({ from, to, rate, since, until }) => {
        const [last, end] = [to === Infinity ? '' : to, until === '9999-12-31' ? '' : until];
        return [id, from, last, rate, members, since, end].join(',');
      });
    });
    const table = await read('samples/trade-promotion/reference/promotion-tiers.csv');
    expect(table.trimEnd().split('\n').slice(1)).toEqual(rows);
  });

  it('has every kind of difference that its README tells of, and the README every kind that it has', async () => {
    const kinds = new Set(sample.expected.flatMap(({ injected }) => Object.keys(injected)));
    const [, list = ''] = (await read('samples/trade-promotion/README.md')).split('## What was put in');
    const told = list.matchAll(/^\| `([a-z-]+)` /gm);
    expect([...told].map(([, kind = '']) => kind).toSorted()).toEqual([...kinds].toSorted());
  });
});
