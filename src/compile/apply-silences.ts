import { configurationProblems } from '../base/catalogue/configuration.js';
import { diagnostic, hasErrors } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { nearest } from '../base/suggestion.js';
import type { Silence, WorkspaceSource } from '../config/index.js';

/** A warning that a comment leaves out. */
export interface SilencedFinding {
  readonly finding: Diagnostic;
  /** Why, in the words of the comment. */
  readonly reason: string;
}

export interface SilencesApplied {
  /** What is left, and what is wrong with the silences themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedFinding[];
}

/**
 * Leaves out the warnings whose line and code a silence names. A silence without a reason leaves out nothing; one that
 * cannot do what it says is a finding at its comment, and these cannot be silenced.
 */
export function applySilences(
  findings: readonly Diagnostic[],
  source: Pick<WorkspaceSource, 'silences' | 'positionOf'>,
): SilencesApplied {
  if (source.silences.length === 0) return { diagnostics: findings, silenced: [] };
  const byPlace = groupByPlace(findings, source);
  const reasons = new Map<Diagnostic, string>();
  const problems: Diagnostic[] = [];
  for (const silence of source.silences) {
    problems.push(...problemsOfForm(silence));
    for (const { code, location } of silence.codes) {
      const meant = byPlace.get(placeOf(silence.file, silence.line, code)) ?? [];
      if (hasErrors(meant)) problems.push(diagnostic('silence-of-error', { code }, location));
      else if (meant.length === 0) problems.push(...withoutEffect(code, location));
      else if (silence.reason !== null) for (const finding of meant) reasons.set(finding, silence.reason);
    }
  }
  return {
    diagnostics: [...findings.filter((finding) => !reasons.has(finding)), ...certain(problems, findings)],
    silenced: [...reasons].map(([finding, reason]) => ({ finding, reason })),
  };
}

function groupByPlace(
  findings: readonly Diagnostic[],
  source: Pick<WorkspaceSource, 'positionOf'>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const { code, location } = finding;
    const place = placeOf(location.file, source.positionOf(location).line, code);
    const group = groups.get(place);
    if (group) group.push(finding);
    else groups.set(place, [finding]);
  }
  return groups;
}

function placeOf(file: string, line: number, code: string): string {
  return JSON.stringify([file, line, code]);
}

function problemsOfForm({ codes, reason, location }: Silence): readonly Diagnostic[] {
  return [
    ...(codes.length === 0 ? [diagnostic('silence-without-code', {}, location)] : []),
    ...(reason === null ? [diagnostic('silence-without-reason', {}, location)] : []),
  ];
}

function withoutEffect(code: string, location: Diagnostic['location']): readonly Diagnostic[] {
  const known = Object.keys(configurationProblems);
  return known.includes(code)
    ? [diagnostic('silence-without-effect', { code }, location, { severity: 'warning' })]
    : [diagnostic('silence-of-unknown-code', { code }, location, { suggestion: nearest(code, known) })];
}

/** Beside an error not everything is checked, so that what a silence is for may only not have been found yet. */
function certain(problems: readonly Diagnostic[], findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return hasErrors(findings) ? problems.filter(({ code }) => code !== 'silence-without-effect') : problems;
}
