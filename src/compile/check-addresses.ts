import { jsonSteps } from '../base/json-address.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { columnsOf } from '../model/expression.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { Expression } from '../model/expression.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { FeedMap } from '../model/plan.js';
import type { Feed } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** The same for what records are marked by. */
export function checkMarkAddresses(
  context: CompileContext,
  { format }: ParsePlan,
  { deleted, reversal }: DeliveryPlan,
  location: Location,
): void {
  if (format !== 'json' && format !== 'ndjson') return;
  if (deleted) checkExpression(context, deleted, childOf(location, 'deleted'));
  if (reversal) checkExpression(context, reversal.when, childOf(location, 'reversal', 'when'));
}

/** In JSON the map names values by address, such as `$.store.id`: it must be one that can be read. */
export function checkAddresses(
  context: CompileContext,
  { format }: ParsePlan,
  written: Feed['map'],
  compiled: readonly Pick<FeedMap, 'map'>[],
  location: Location,
): void {
  if (format !== 'json' && format !== 'ndjson') return;
  for (const [index, { fields }] of written.entries()) {
    for (const [field, source] of Object.entries(fields)) {
      const at = childOf(location, index, 'fields', field);
      if (typeof source === 'string') checkAddress(context, source, at);
      else if ('from' in source) checkFrom(context, source.from, childOf(at, 'from'));
      else if ('expr' in source) {
        const mapping = compiled[index]?.map.find((candidate) => candidate.field === field);
        if (mapping?.kind === 'expression') checkExpression(context, mapping.expression, childOf(at, 'expr'));
      }
    }
  }
}

function checkExpression(context: CompileContext, expression: Expression, location: Location): void {
  for (const { namespace, name } of columnsOf(expression)) {
    if (namespace === 'raw') checkAddress(context, name, location);
  }
}

function checkFrom(context: CompileContext, from: string | readonly string[], location: Location): void {
  if (typeof from === 'string') checkAddress(context, from, location);
  else for (const [index, address] of from.entries()) checkAddress(context, address, childOf(location, index));
}

function checkAddress(context: CompileContext, address: string, location: Location): void {
  if (jsonSteps(address)) return;
  const guess = `$.${address}`;
  const suggestion = !address.startsWith('$') && jsonSteps(guess) ? guess : undefined;
  find(context, 'malformed-value', { value: address, expected: expectedAddress }, location, { suggestion });
}

const expectedAddress = 'the address of a value, such as $.store.id or $.lines[0].gross';
