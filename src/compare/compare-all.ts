import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import { partnersRead, readOfPartner } from '../model/joined-reads.js';
import type { JudgedRule } from '../model/plan.js';
import { compare } from './compare.js';
import type { ComparisonFound, ComparisonInput } from './compare.js';
import { findPartners } from './find-partners.js';
import type { PartnerInput } from './side-relation.js';

/** What one counterpart was found to be. */
export interface ComparedCounterpart {
  readonly rule: JudgedRule;
  readonly found: ComparisonFound;
}

/**
 * Compares each counterpart of a rule with its baseline, in the order given, each in a directory of its own. One of which the
 * pairs of others read something is matched ahead.
 *
 * @throws OperationalError of the session.
 */
export async function compareAll(
  session: Session,
  dialect: Dialect,
  inputs: readonly ComparisonInput[],
): Promise<readonly ComparedCounterpart[]> {
  const rules = inputs.map(({ comparison }) => comparison.rule);
  const partners: PartnerInput[] = [];
  for (const input of inputs) {
    const { rule, counterpart } = input.comparison;
    const { name } = rule.counterpart;
    const fields = readOfPartner(rules, name);
    if (fields.length === 0) continue;
    const relation = await findPartners(session, dialect, input, fields);
    partners.push({ counterpart: name, entity: counterpart.entity, fields, relation });
  }
  const compared: ComparedCounterpart[] = [];
  for (const input of inputs) {
    const { rule } = input.comparison;
    const comparison = { ...input.comparison, partners: partnersOf(rule, partners) };
    compared.push({ rule, found: await compare(session, dialect, { ...input, comparison }) });
  }
  return compared;
}

/** What the pairs of one counterpart read of the others. */
function partnersOf(rule: JudgedRule, partners: readonly PartnerInput[]): readonly PartnerInput[] {
  return partnersRead(rule).map(({ counterpart, fields }) => {
    const partner = partners.find((candidate) => candidate.counterpart === counterpart);
    if (!partner) throw new Error(`Nothing is known of the records of ${counterpart}`);
    return { ...partner, fields };
  });
}
