import type { AppliedConfiguration, ConfigurationChange } from '../../../model/configuration.js';
import type { ApplyResult } from '../../../run/configurations.js';
import type {
  AppliedConfiguration as AppliedConfigurationItem,
  ApplyOutput,
  ConfigurationChange as ConfigurationChangeItem,
  ConfigDiffOutput,
} from '../../../schema/generated/outputs.js';

/** One time that a configuration was applied. */
export function appliedConfigurationItem({
  sequence,
  version,
  environment,
  appliedAt,
  actor,
  commit,
  because,
}: AppliedConfiguration): AppliedConfigurationItem {
  return { sequence, version, environment, appliedAt, actor, commit, because };
}

/** What came of applying one. */
export function applyDocument({ applied, before, isNew, changes }: ApplyResult): ApplyOutput {
  return {
    isNew,
    configuration: appliedConfigurationItem(applied),
    before: before?.version ?? null,
    changes: changes.map(changeItem),
  };
}

/** What one configuration says other than another, by their versions. */
export function configurationDiffDocument(
  from: string,
  to: string,
  changes: readonly ConfigurationChange[],
): ConfigDiffOutput {
  return { from, to, changes: changes.map(changeItem) };
}

function changeItem({ kind, name, change, differences }: ConfigurationChange): ConfigurationChangeItem {
  type Value = ConfigurationChangeItem['differences'][number]['from'];
  return {
    kind,
    name,
    change,
    differences: differences.map(({ path, from, to }) => ({ path, from: from as Value, to: to as Value })),
  };
}
