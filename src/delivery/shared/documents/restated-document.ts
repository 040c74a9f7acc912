import type { RestatedKey } from '../../../compile/expand/expand-systems.js';
import type { ValidateOutput } from '../../../schema/generated/outputs.js';
import { pointerOf } from '../../shared/diagnostics-json.js';
import type { PositionSource } from '../../shared/located-diagnostic.js';

type RestatedItem = ValidateOutput['restated'][number];

/** Keys of templates that systems say anew, with their places. */
export function restatedItems(
  restated: readonly RestatedKey[],
  { positionOf }: Pick<PositionSource, 'positionOf'>,
): RestatedItem[] {
  return restated.map(({ system, template, path, location }) => {
    const { file, line, column } = positionOf(location);
    return { system, template, path: pointerOf(path), location: { file, line, column } };
  });
}

const mostShown = 20;

/** One line for each, up to a number that a person reads. */
export function restatedInWords(items: readonly RestatedItem[]): readonly string[] {
  const lines = items.slice(0, mostShown).map(({ system, template, path, location }) => {
    const key = path.slice(1).replaceAll('/', '.');
    return `${system} restates ${key} of template ${template} (${location.file}:${location.line}).`;
  });
  const more = items.length - lines.length;
  return more > 0 ? [...lines, `${more} more restated keys: --json lists all.`] : lines;
}
