import { nearest } from '../../base/suggestion.js';
import { usageError } from './failure.js';
import { listInWords } from './render/words.js';

/**
 * The environment that a command is for: the one that was named, else the only one; null when there is none.
 *
 * @param declared the environments of the workspace.
 * @param wanted what --environment or `TIEOUT_ENVIRONMENT` names; null: nothing.
 * @throws CommandError `usage` for an unknown name, and when there are several and none was named.
 */
export function chooseEnvironment(declared: readonly string[], wanted: string | null): string | null {
  if (wanted !== null) return checkedEnvironment(declared, wanted);
  const [only, ...others] = declared;
  if (others.length === 0) return only ?? null;
  throw usageError(
    `The workspace has the environments ${listInWords(declared)}: name one with --environment or TIEOUT_ENVIRONMENT`,
  );
}

/** @throws CommandError `usage` when the workspace has no such environment. */
export function checkedEnvironment(declared: readonly string[], wanted: string): string {
  if (declared.includes(wanted)) return wanted;
  if (declared.length === 0) {
    throw usageError(`The workspace has no environments: leave out --environment ${wanted} and TIEOUT_ENVIRONMENT`);
  }
  const meant = nearest(wanted, declared);
  if (meant !== undefined) throw usageError(`There is no environment '${wanted}'. Did you mean '${meant}'?`);
  throw usageError(`There is no environment '${wanted}': the workspace has ${listInWords(declared)}`);
}
