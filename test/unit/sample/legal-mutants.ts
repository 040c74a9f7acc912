import type { Change } from '../../support/mutants/make-mutants.js';

/** Changes of the sample that mean something else and are not wrong, with the reason why. */
export interface LegalMutants {
  readonly changes: readonly Change[];
  /** Which keys: see `Mutant.path`. */
  readonly path: RegExp;
  readonly reason: string;
}

const removed: readonly Change[] = ['delete'];
const anyText: readonly Change[] = ['misspell'];
const gone: readonly Change[] = ['delete', 'misspell'];

/** Every mutant that `validate` neither refuses nor warns of must be one of these. */
export const legalMutants: readonly LegalMutants[] = [
  // what is written for people
  { changes: gone, path: /\.description$/, reason: 'A description may be any text, or none.' },
  { changes: anyText, path: /\.because$/, reason: 'A reason may be any text.' },
  { changes: anyText, path: /\.message$/, reason: 'A message may be any text.' },
  { changes: gone, path: /^workspace\.teams\.\w+\.contact$/, reason: 'A contact may be any address, or none.' },
  { changes: removed, path: /\.owner$/, reason: 'Nobody needs to own anything.' },

  // names that nothing refers to
  {
    changes: anyText,
    path: /^(workspace\.workspace|rule\.rule|system\.system)$/,
    reason: 'It may be called otherwise.',
  },
  { changes: anyText, path: /\.\[\]\.name$/, reason: 'Checks, classify rules and passes may be called otherwise.' },
  { changes: ['rename'], path: /^rule\.counterparts\.ledger$/, reason: 'A counterpart may be called otherwise.' },
  { changes: anyText, path: /^workspace\.tiers\.\d\.name$/, reason: 'A tier may be called otherwise.' },
  { changes: anyText, path: /\.category$/, reason: 'Categories are words of the business.' },
  {
    changes: ['rename', 'delete'],
    path: /^workspace\.environments\.\w+$/,
    reason: 'An environment may be called otherwise, and one is enough.',
  },

  // what has a default
  {
    changes: removed,
    path: /^workspace\.(archive|tiers(\.\w+)?|environments\.test\.readOnly)$/,
    reason: 'It has a default.',
  },
  { changes: removed, path: /^system\.(role|timezone)$/, reason: 'It has a default, and no rule asks for it.' },
  { changes: removed, path: /\.parse\.(delimiter|encoding)$/, reason: 'It has a default.' },
  {
    changes: removed,
    path: /^(system|template)\.feeds\.\w+\.(schedule|expect)(\.\w+)?$/,
    reason: 'It is fetched when somebody asks.',
  },
  { changes: removed, path: /\.fetch\.offset$/, reason: 'Without it: the delivery of the day.' },
  { changes: removed, path: /^rule\.schedule$/, reason: 'It is run when somebody asks.' },
  { changes: anyText, path: /\.parse\.delimiter$/, reason: 'A delimiter may be several characters.' },
  { changes: removed, path: /\.(group|format)$/, reason: 'Without it a value is written plainly.' },
  { changes: removed, path: /\.connections\.\w+\.options(\.directory)?$/, reason: 'Without it: the workspace.' },
  { changes: removed, path: /^system\.with\.(delimiter|decimal)$/, reason: 'The parameter has a default.' },
  { changes: removed, path: /^rule\.classify\.\[\]\.priority$/, reason: 'It has a default.' },
  { changes: removed, path: /^rule\.compare\.gross\.of$/, reason: 'It has a default.' },
  { changes: removed, path: /^entity\.fields\.\w+\.(scale|normalize|default)$/, reason: 'It has a default.' },
  {
    changes: ['delete', 'flip'],
    path: /^entity\.fields\.\w+\.required$/,
    reason: 'A field that is no key may be null.',
  },
  { changes: removed, path: /^(rule|template)\.parameters\.\w+\.values$/, reason: 'Without it: any value.' },
  { changes: removed, path: /^system\.feeds(\.sales(\.fetch(\.path)?)?)?$/, reason: 'Its template says it.' },

  // what says something else and is as right as before
  { changes: removed, path: /^entity\.checks(\.\[\])?$/, reason: 'There may be fewer checks.' },
  { changes: removed, path: /\.conditions\.all\.\[\](\.any\.\[\])?$/, reason: 'A condition may ask for less.' },
  { changes: removed, path: /\.conditions\.all\.\[\]\.value\.\[\]$/, reason: 'A condition may name fewer values.' },
  { changes: ['flip'], path: /\.conditions\.all\.\[\]\.value$/, reason: 'The opposite can be asked for, too.' },
  {
    changes: removed,
    path: /^rule\.classify(\.\[\])?$/,
    reason: 'There may be fewer rules: the default tier remains.',
  },
  { changes: removed, path: /^rule\.compare\.\w+$/, reason: 'A field need not be compared.' },
  { changes: removed, path: /\.within\.(any\.\[\]|over|under)$/, reason: 'A tolerance may have fewer bounds.' },
  { changes: removed, path: /^rule\.scope$/, reason: 'Without it: all that was delivered for the date.' },
  { changes: removed, path: /^rule\.for\.having\.role$/, reason: 'Tags alone may choose the systems.' },
  { changes: removed, path: /^rule\.overrides(\.[\w-]+){0,2}$/, reason: 'The default of the parameter holds.' },
  { changes: removed, path: /^entity\.identity\.\[\]$/, reason: 'Fewer fields may tell records apart.' },
  { changes: removed, path: /\.normalize\.\[\]$/, reason: 'Values may be normalised less.' },
  { changes: ['flip'], path: /^entity\.fields\.\w+\.default$/, reason: 'Another default.' },
  { changes: ['flip'], path: /^workspace\.environments\.test\.readOnly$/, reason: 'An environment may be either.' },
  { changes: ['negate'], path: /\.smallest(\.default)?$/, reason: 'A decimal may be negative.' },
  {
    changes: removed,
    path: /^rule\.(baseline|counterparts\.ledger)\.because$/,
    reason: 'Required where one side only has a filter, and then asked for at the filter.',
  },
  {
    changes: removed,
    path: /\.map\.\[\]\.fields\.(description|is_return)$/,
    reason: 'A field that is not required, and that no rule compares, need not be mapped.',
  },
  {
    changes: ['delete', 'misspell', 'rename'],
    path: /^system\.tags\.contract$/,
    reason: 'Any tag and any value may be given; that of one system is no mistake where others have another.',
  },

  // what a test of a rule gives and expects: `tieout test` says whether it holds
  {
    changes: ['delete', 'retype', 'negate', 'flip', 'misspell'],
    path: /^test\.(given(\.|$)|cases\.\[\])/,
    reason: 'Other records may be given, and other things expected of them.',
  },

  // what only the world knows
  {
    changes: ['misspell', 'retype'],
    path: /\.map\.\[\]\.fields\.\w+(\.from)?$/,
    reason: 'Any text is the name of a column; which there are is known when a file has come.',
  },
  {
    changes: anyText,
    path: /\.map\.\[\]\.fields\.\w+\.(expr|value)$/,
    reason: 'Another text to compare with, or to set.',
  },
  { changes: anyText, path: /\.fetch\.path$/, reason: 'Which files there are is known when they are fetched.' },
  {
    changes: anyText,
    path: /\.(directory|variables\.deliveries)$/,
    reason: 'Which folders there are is known when files are fetched; `doctor` looks.',
  },
  { changes: anyText, path: /^system\.with\.retailer$/, reason: 'A parameter that is a string may be any text.' },
];
