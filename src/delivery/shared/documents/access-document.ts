import type { AuditFault, AuditFinding, AuditVerification } from '../../../audit/verify-audit.js';
import type { ApiToken } from '../../../model/access.js';
import type { AuditAction } from '../../../model/audit.js';
import type { ListedAuditEvent } from '../../../audit/list-audit.js';
import type { AuditListOutput, AuditVerifyOutput, TokenListOutput } from '../../../schema/generated/outputs.js';

/** A token without its secret. */
export function tokenItem({ grants, ...token }: ApiToken): TokenListOutput['tokens'][number] {
  return {
    ...token,
    grants: grants.map(({ role, rules, systems }) => ({ role, rules: [...rules], systems: [...systems] })),
  };
}

/** One change, as `audit list` prints it. */
export function auditItem(
  event: ListedAuditEvent,
): AuditListOutput['events'][number] & { readonly action: AuditAction } {
  return { ...event };
}

/** What `audit verify` prints. */
export function verificationDocument({ events, heads, findings }: AuditVerification): AuditVerifyOutput {
  return {
    whole: findings.length === 0,
    events,
    heads: heads.map(({ stream, sequence, hash }) => ({ stream, sequence, hash })),
    findings: findings.map((finding) => ({ ...finding, message: findingInWords(finding) })),
  };
}

const words: Readonly<Record<AuditFault, (event: string, stream: string) => string>> = {
  changed: (event) => `${event} is not the one that was appended`,
  missing: (event) => `Events up to ${event.replace('Event ', '')} are gone`,
  unchained: (event) => `${event} does not follow the one before it`,
  'not-the-head': (event) => `${event} is the last, and not the one that was appended last`,
  cut: (event) => `${event} and what came after it are gone`,
  beyond: (event) => `${event} was added behind the end`,
  headless: (_, stream) => `Nothing says where ${stream} ends`,
  gone: (_, stream) => `All of ${stream} is gone`,
  unopened: (_, stream) => `Nothing says that ${stream} was opened`,
  rewritten: (event) => `${event} is not the one that was noted`,
};

/** A finding as a sentence, without a full stop. */
export function findingInWords({ stream, sequence, fault }: AuditFinding): string {
  return words[fault](`Event ${sequence} of ${stream}`, stream);
}
