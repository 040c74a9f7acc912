/** The part of vitest's JSON report that is read. */
export interface Report {
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly title: string;
    readonly status: string;
  }[];
}

/** A suite that needs what cannot be had here or in CI, and why. */
export interface Unobtainable {
  readonly suite: string;
  readonly reason: string;
}

export interface SummaryOptions {
  readonly unobtainable: readonly Unobtainable[];
  readonly nothingMaySkip: boolean;
  /** The name of a test file as people know it. */
  readonly nameOf: (file: string) => string;
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  /** What was skipped and what failed without a test; the last is exactly `N passed, N failed`. */
  readonly lines: readonly string[];
}

/** Counts a report. A file that could not be run, and a skip that is not allowed, count as one failure each. */
export function summarize({ testResults }: Report, options: SummaryOptions): Summary {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const file of testResults) {
    const name = options.nameOf(file.name);
    const statuses = file.assertionResults.map(({ status }) => status);
    passed += statuses.filter((status) => status === 'passed').length;
    failed += statuses.filter((status) => status === 'failed').length;
    if (file.status === 'failed' && !statuses.includes('failed')) {
      failed += 1;
      lines.push(`not run: ${name}: ${file.message ?? 'no reason given'}`);
    }
    const skipped = file.assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status));
    if (skipped.length === 0) continue;
    const reason = options.unobtainable.find(({ suite }) => name.startsWith(suite))?.reason;
    lines.push(`skipped: ${skipped.length} in ${name}: ${reason ?? reasonsOf(skipped)}`);
    if (options.nothingMaySkip && reason === undefined) failed += 1;
  }
  return { passed, failed, lines: [...lines, `${passed} passed, ${failed} failed`] };
}

/** The titles of suites and tests say why they are skipped. */
function reasonsOf(skipped: FileResult['assertionResults']): string {
  const titles = new Set(
    skipped.map(({ ancestorTitles, title }) => ancestorTitles.find((name) => name !== '') ?? title),
  );
  return [...titles].join('; ');
}
