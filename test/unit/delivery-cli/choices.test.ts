import { describe, expect, it } from 'vitest';
import { checkedEnvironment, chooseEnvironment } from '../../../src/delivery/cli/choose-environment.js';
import { ruleNamed, rulesNamed } from '../../../src/delivery/cli/rules-named.js';
import { ruleOf } from '../../support/plans.js';
import { plan } from '../../support/store-records.js';

const shops = ['east', 'north', 'south', 'west'];
const instances = shops.map((instance) =>
  ruleOf(['id'], [], { id: `sales/${instance}`, name: 'sales', instance, history: `sales/${instance}` }),
);
const rules = [...instances, ruleOf(['id'], [], { id: 'cash', name: 'cash', history: 'cash' })];
const compiled = { ...plan, rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])) };

describe('a rule on the command line', () => {
  it.each([
    ['sales', ['sales/east', 'sales/north', 'sales/south', 'sales/west']],
    ['sales/west', ['sales/west']],
    ['cash', ['cash']],
  ])('%s stands for all its instances, or for the one that is named', (named, ids) => {
    expect(rulesNamed(compiled, named).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['sales/wets', "There is no rule 'sales/wets'. Did you mean 'sales/west'?"],
    ['sale', "There is no rule 'sale'. Did you mean 'sales'?"],
    ['inventory', "There is no rule 'inventory'"],
    ['constructor', "There is no rule 'constructor'"],
  ])('that is not there is refused with what was probably meant: %s', (named, sentence) => {
    expect(() => rulesNamed(compiled, named)).toThrow(sentence);
  });

  it('is one instance where only one can be shown', () => {
    expect(ruleNamed(compiled, 'sales/east').id).toBe('sales/east');
    expect(ruleNamed(compiled, 'cash').id).toBe('cash');
    expect(() => ruleNamed(compiled, 'sales')).toThrow(
      "The rule 'sales' has 4 instances: name one of sales/east, sales/north, sales/south, …",
    );
  });
});

describe('the environment of a command', () => {
  it.each<[readonly string[], string | null, string | null]>([
    [[], null, null],
    [['prod'], null, 'prod'],
    [['dev', 'prod'], 'dev', 'dev'],
    [['prod'], 'prod', 'prod'],
  ])('of %j, when %j is named, is %j', (declared, wanted, chosen) => {
    expect(chooseEnvironment(declared, wanted)).toBe(chosen);
  });

  it.each<[readonly string[], string | null, string]>([
    [['dev', 'prod'], null, 'The workspace has the environments dev and prod: name one'],
    [['staging', 'prod'], 'stagign', "There is no environment 'stagign'. Did you mean 'staging'?"],
    [['dev', 'prod'], 'elsewhere', "There is no environment 'elsewhere': the workspace has dev and prod"],
    [[], 'prod', 'The workspace has no environments: leave out --environment prod'],
  ])('of %j, when %j is named, cannot be told', (declared, wanted, sentence) => {
    expect(() => chooseEnvironment(declared, wanted)).toThrow(sentence);
    if (wanted !== null) expect(() => checkedEnvironment(declared, wanted)).toThrow(sentence);
  });
});
