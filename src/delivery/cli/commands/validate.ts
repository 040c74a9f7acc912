import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { hasErrors } from '../../../base/diagnostic.js';
import type { Severity } from '../../../base/diagnostic.js';
import { systemCodeOf } from '../../../base/errors.js';
import type { Plan, RulePlan } from '../../../model/plan.js';
import { diagnosticsJson, silencedJson } from '../../shared/diagnostics-json.js';
import { githubAnnotations } from '../../shared/github-annotations.js';
import { junitXml } from '../../shared/junit.js';
import { locateDiagnostics } from '../../shared/located-diagnostic.js';
import { countInWords, renderDiagnostics } from '../../shared/render-diagnostics.js';
import { sarifLog } from '../../shared/sarif.js';
import type { SarifReport, SarifTool } from '../../shared/sarif.js';
import type { ValidateOutput } from '../../../schema/generated/outputs.js';
import type { CommandResult, Perform } from '../command.js';
import { restatedInWords, restatedItems } from '../../shared/documents/restated-document.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { usageError } from '../failure.js';
import { checkedEnvironment } from '../choose-environment.js';
import { createReportPath } from '../report-path.js';
import { compileAt, locateWorkspace } from '../session.js';
import type { Session } from '../session.js';
import { count, listInWords } from '../render/words.js';

const formats = ['text', 'json', 'github', 'sarif', 'junit'] as const;
const severities: readonly Severity[] = ['error', 'warning'];

interface Options {
  readonly format: (typeof formats)[number];
  /** From which severity on the command ends with exit code 1. */
  readonly failOn: Severity;
}

/** `validate [PATH…]`: everything that is wrong with what the user wrote. */
export function addValidateCommand(program: Command, perform: Perform): void {
  program
    .command('validate')
    .description('check the workspace: shape, references, types, expressions')
    .argument('[paths...]', 'files or folders of the workspace whose findings are shown (default: all)')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on findings of this severity or above')
        .choices(severities)
        .default('error'),
    )
    .addHelpText(
      'after',
      examples(
        'tieout validate',
        'tieout validate rules/',
        'tieout validate --format json',
        'tieout validate --format github --fail-on warning',
        'tieout validate --format sarif > tieout.sarif',
        'tieout validate -w ../other',
      ),
    )
    .action((paths: readonly string[], options: Options, command: Command) => {
      if (options.format === 'json') command.parent?.setOptionValue('json', true);
      return perform((session) => validate(session, paths, options));
    });
}

async function validate(session: Session, paths: readonly string[], options: Options): Promise<CommandResult> {
  if (session.options.json && !['text', 'json'].includes(options.format)) {
    throw usageError(`--json and --format ${options.format} cannot be used together`);
  }
  const places = await Promise.all(paths.map((path) => locatePath(session, path)));
  const directory = await locateWorkspace(session, places[0]?.folder);
  const { source, compiled } = await compileAt(session, directory, (declared) =>
    // A variable of the process does not narrow what is checked.
    session.options.environment === undefined ? null : checkedEnvironment(declared, session.options.environment),
  );
  const isChosen = selectionOf(directory, places);
  const findings = compiled.diagnostics.filter(({ location }) => isChosen(location.file));
  const silenced = silencedJson(
    compiled.silenced.filter(({ finding }) => isChosen(finding.location.file)),
    source,
  );
  const restated = restatedItems(compiled.restated, source).filter(({ location }) => isChosen(location.file));
  const located = locateDiagnostics(findings, source);
  const failed = options.failOn === 'warning' ? findings.length > 0 : hasErrors(findings);
  const pathOf = await createReportPath(directory, session.surroundings.directory);
  const report = {
    findings: located,
    files: source.files.filter(isChosen),
    pathOf,
    linesOf: (file: string) => source.linesOf(file),
  };
  const unshown = [...compiled.diagnostics, ...compiled.silenced.map(({ finding }) => finding)];
  return {
    document: {
      valid: !hasErrors(findings),
      workspace: compiled.plan?.workspace ?? null,
      diagnostics: diagnosticsJson(findings, source),
      silenced,
      restated,
    } satisfies ValidateOutput,
    lines: () =>
      options.format === 'text'
        ? linesOfText(renderDiagnostics(findings, source, { color: session.color, unshown }))
        : linesOfReport(report, options, session),
    notes: [
      ...(options.format !== 'text' && findings.length > 0 ? [`${countInWords(located)}.`] : []),
      ...(silenced.length > 0 ? [`${count(silenced.length, 'finding')} silenced.`] : []),
      ...restatedInWords(restated),
      ...(failed ? [] : [validInWords(compiled.plan, paths)]),
    ],
    exitCode: failed ? exitCodes.found : exitCodes.done,
  };
}

function linesOfText(text: string): readonly string[] {
  return text === '' ? [] : [text.trimEnd()];
}

function linesOfReport(report: SarifReport, { format, failOn }: Options, session: Session): readonly string[] {
  if (format === 'github') return githubAnnotations(report);
  if (format === 'junit') return [junitXml(report, failOn)];
  return [JSON.stringify(sarifLog(report, toolOf(session)), null, 2)];
}

function toolOf({ surroundings: { version, repository } }: Session): SarifTool {
  return { version, pages: repository === null ? null : `${repository}/blob/HEAD/docs/reference/problems/` };
}

/** What a path on the command line leads to: itself, and the folder to look for the workspace from. */
export interface Place {
  readonly path: string;
  readonly folder: string;
}

/** @throws CommandError `usage` when there is nothing. */
export async function locatePath(session: Session, given: string): Promise<Place> {
  const path = resolve(session.surroundings.directory, given);
  try {
    return { path, folder: (await stat(path)).isDirectory() ? path : dirname(path) };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') throw usageError(`There is no file or folder '${given}'`);
    throw usageError(`'${given}' cannot be looked at (${systemCodeOf(error) ?? 'unknown reason'})`);
  }
}

/** Which files of a workspace some paths mean; without a path all of them. */
export function selectionOf(directory: string, places: readonly Place[]): (file: string) => boolean {
  const chosen = places.map(({ path }) => relative(directory, path).split(sep).join('/'));
  return (file) =>
    chosen.length === 0 || chosen.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

function validInWords(plan: Plan | null, paths: readonly string[]): string {
  if (plan === null || paths.length > 0) return 'Nothing found there.';
  const parts = [
    count(Object.keys(plan.entities).length, 'entity', 'entities'),
    count(Object.keys(plan.feeds).length, 'feed'),
    rulesInWords(Object.values(plan.rules)),
    ...references(Object.keys(plan.references).length),
  ];
  return `${plan.workspace} is valid: ${listInWords(parts)}.`;
}

function rulesInWords(rules: readonly RulePlan[]): string {
  const written = count(new Set(rules.map(({ name }) => name)).size, 'rule');
  const instances = rules.filter(({ instance }) => instance !== null).length;
  return instances === 0 ? written : `${written} (with ${count(instances, 'instance')})`;
}

/** Many workspaces have none. */
function references(number: number): readonly string[] {
  return number === 0 ? [] : [count(number, 'reference')];
}
