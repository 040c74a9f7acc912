import { sentenceOf, whyOf } from '../../base/catalogue/index.js';
import type { ConfigurationCode } from '../../base/catalogue/index.js';
import { generalNextStepOf, generalSentenceOf } from '../../base/catalogue/general.js';
import { sha256 } from '../../base/canonical.js';
import type { Position } from '../../base/location.js';
import { messageOf } from './findings-report.js';
import type { FindingsReport } from './findings-report.js';
import { fixOf } from './fix.js';
import type { LocatedDiagnostic } from './located-diagnostic.js';
import { printable } from './printable.js';

/** The tool as a report names it. */
export interface SarifTool {
  readonly version: string;
  /** Where the pages of problems are, with a slash at the end; null when it is not known. */
  readonly pages: string | null;
}

/** Findings with the texts that a change must fit. */
export interface SarifReport extends FindingsReport {
  /** The lines of a file without line ends. */
  readonly linesOf: (file: string) => readonly string[];
}

/**
 * Findings as one run of SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Paths are relative to
 * %SRCROOT%, which whoever reads it knows: the root of the repository. Holds no line of a document.
 */
export function sarifLog(report: SarifReport, tool: SarifTool): object {
  const codes = [...new Set(report.findings.map(({ finding }) => finding.code))].sort();
  const fingerprints = new Fingerprints(report.pathOf);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tieout', version: tool.version, rules: codes.map((code) => ruleOf(code, tool)) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        results: report.findings.map((item) => ({
          ...resultOf(item, report),
          ruleIndex: codes.indexOf(item.finding.code),
          partialFingerprints: { 'tieoutFinding/v1': fingerprints.take(item) },
        })),
      },
    ],
  };
}

function ruleOf(code: ConfigurationCode, { pages }: SarifTool): object {
  const next = generalNextStepOf(code);
  const why = whyOf(code);
  return {
    id: code,
    shortDescription: { text: `${generalSentenceOf(code)}.` },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${next}`, markdown: `${why}\n\n${next}` },
    ...(pages === null ? {} : { helpUri: `${pages}${code}.md` }),
  };
}

function resultOf({ finding, position, related }: LocatedDiagnostic, report: SarifReport): object {
  const fix = fixOf(finding, position, report.linesOf(position.file));
  return {
    ruleId: finding.code,
    level: finding.severity,
    message: { text: withoutLinks(messageOf(finding)) },
    locations: [{ physicalLocation: placeOf(position, report) }],
    ...(related
      ? {
          relatedLocations: [
            { physicalLocation: placeOf(related.position, report), message: { text: printable(related.note) } },
          ],
        }
      : {}),
    ...(fix
      ? {
          fixes: [
            {
              description: { text: printable(`Write '${finding.suggestion}'.`) },
              artifactChanges: [
                {
                  artifactLocation: artifactOf(position.file, report),
                  replacements: [{ deletedRegion: regionOf(fix.region), insertedContent: { text: fix.text } }],
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function placeOf(position: Position, report: SarifReport): object {
  return { artifactLocation: artifactOf(position.file, report), region: regionOf(position) };
}

function artifactOf(file: string, { pathOf }: SarifReport): object {
  const segments = pathOf(file).split('/');
  return { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function regionOf({ line, column, endLine, endColumn }: Position): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** `[text](target)` is a link in a message of SARIF (3.11.6), which a text of the user must not become. */
function withoutLinks(message: string): string {
  return message.replaceAll('](', '] (');
}

/**
 * What a finding is known by from one commit to the next: its code, file, place and sentence, without lines and without
 * the numbers of list items, which move. Of several that are alike, which one.
 */
class Fingerprints {
  readonly #seen = new Map<string, number>();
  readonly #pathOf: (file: string) => string;

  constructor(pathOf: (file: string) => string) {
    this.#pathOf = pathOf;
  }

  take({ finding }: LocatedDiagnostic): string {
    const { file, path } = finding.location;
    const names = path.filter((step) => typeof step === 'string');
    const hash = sha256(JSON.stringify([finding.code, this.#pathOf(file), names, sentenceOf(finding)]));
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${count}`;
  }
}
