import { configurationProblems } from '../../src/base/catalogue/configuration.js';
import { generalNextStepOf, generalSentenceOf } from '../../src/base/catalogue/general.js';
import { catalogue, kindOf } from '../../src/base/catalogue/index.js';
import type { Code, ProblemKind } from '../../src/base/catalogue/index.js';

const kinds: Record<ProblemKind, { title: string; meaning: string }> = {
  user: {
    title: 'What you wrote',
    meaning:
      'Found by `validate`, each with a file, a line and a column, and a page that says why it matters and how it is ' +
      'corrected; or a wrong use of the command line.',
  },
  world: {
    title: 'What happened outside',
    meaning: 'A source, a database, an archive or a disk failed while a command ran.',
  },
  record: { title: 'What is wrong with one record', meaning: 'The record is set aside; the rest of the file goes on.' },
  batch: {
    title: 'What a delivery is held for',
    meaning:
      'The delivery was read whole and is kept as a batch, but does not count until somebody releases it: see ' +
      '`tieout batches --status held`.',
  },
  run: {
    title: 'What a run is held for',
    meaning:
      'The answer of the run is kept whole, but makes no break until somebody releases it: see `tieout runs --status held`.',
  },
  own: { title: 'Broken promises of tieout', meaning: 'These are faults of tieout: please report them.' },
};

/** The index of all problems by code, from the catalogue; parameters stand as ‹name›. */
export function generateProblemsPage(): string {
  const codes = Object.keys(catalogue) as Code[];
  const lines = [
    '<!-- Made by `npm run generate` from src/base/catalogue/: change that, not this file. -->',
    '',
    '# Problems',
    '',
  ];
  for (const [kind, { title, meaning }] of Object.entries(kinds)) {
    lines.push(`## ${title}`, '', meaning, '');
    for (const code of codes.filter((candidate) => kindOf(candidate) === kind)) {
      const name = Object.hasOwn(configurationProblems, code) ? `[${code}](problems/${code}.md)` : code;
      lines.push(`### ${name}`, '', `${generalSentenceOf(code)}.`, '', `Next: ${generalNextStepOf(code)}`, '');
    }
  }
  return lines.join('\n').trimEnd() + '\n';
}
