import { authorityProblems } from './authority.js';
import { define } from './define.js';
import { expressionProblems } from './expressions.js';
import { referenceProblems } from './references.js';
import { scheduleProblems } from './schedules.js';
import { silenceProblems } from './silences.js';

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** What can be wrong with what the user wrote: found by `validate`, each with a location and a page that says why. */
export const configurationProblems = {
  // reading
  'workspace-not-found': define<{ directory: string }>(
    'user',
    ({ directory }) => `No tieout.yaml was found in ${directory} or above it`,
    () => 'Run the command inside a workspace, or name one with --workspace.',
    'Every path, name and finding is relative to the folder of tieout.yaml. Without it there is nothing to ' +
      'check, and a check that passes because it saw nothing would be worse than none.',
  ),
  'unreadable-file': define<{ reason: string }>(
    'user',
    ({ reason }) => `This file cannot be read: ${reason}`,
    () => 'Check that it is a regular file, that you may read it, and that it is UTF-8 text.',
    'A file that is passed over in silence is a rule that nobody runs. What cannot be read is reported, and ' +
      'the rest of the workspace is still checked.',
  ),
  'yaml-syntax': define<{ reason: string }>(
    'user',
    ({ reason }) => `This is not valid YAML: ${reason}`,
    () => 'Correct the syntax; the rest of the workspace is still checked.',
    'Text that can be read in two ways would be run in one of them. Only YAML 1.2 that has a single meaning ' +
      'is accepted: no key twice, no alias without end, no tag.',
  ),
  'unknown-document': define<{ known: readonly string[] }>(
    'user',
    ({ known }) => `This document is none of ${quoted(known)}`,
    () => 'Begin it with `tieout: 1` and the key that names what it is, such as `entity: sales-line`.',
    'The key behind `tieout` says what a document is. A document of no known kind would be kept and never ' + 'used.',
  ),
  'misplaced-document': define<{ kind: string; folder: string }>(
    'user',
    ({ kind, folder }) => `A document of kind '${kind}' belongs in ${folder}`,
    ({ folder }) => `Move it to ${folder}.`,
    'Entities, systems and rules have folders of their own, so that a reader and a review find them, and ' +
      'owners can be set per folder.',
  ),
  'empty-document': define(
    'user',
    () => 'This document is empty',
    () => 'Write something in it, or delete it.',
    'An empty document is usually what an unfinished edit or a lost merge leaves behind.',
  ),
  'missing-version': define<{ version: number }>(
    'user',
    () => 'This document does not say which version of the language it is written in',
    ({ version }) => `Run \`tieout migrate\`, or begin it with \`tieout: ${version}\`.`,
    'What a key means may change from one version of the language to the next. A document that says its version means ' +
      'the same in ten years; one that does not would be read by whatever rules are current.',
  ),
  'newer-version': define<{ version: number; known: number }>(
    'user',
    ({ version, known }) =>
      `This document is of version ${version} of the language, and this tieout reads version ${known}`,
    ({ known }) => `Use the tieout that it was written for, or write it in version ${known}.`,
    'A newer version may give a key another meaning. Reading it by the older rules would compare something else than ' +
      'was meant, without a word.',
  ),
  'not-supported': define<{ what: string }>(
    'user',
    ({ what }) => `This version cannot run ${what}`,
    () => 'Take it away, or use a version that can.',
    'A key that is read and ignored promises what does not happen. What this version cannot do is refused ' +
      'before anything runs.',
  ),
  // shape
  'unknown-key': define<{ key: string; known: readonly string[] }>(
    'user',
    ({ key }) => `'${key}' is not a key that is known here`,
    ({ known }) => `Known here: ${known.join(', ')}.`,
    'A misspelt key that is ignored is a setting that silently does not apply, such as a tolerance that was ' +
      'never there.',
  ),
  'missing-key': define<{ key: string }>(
    'user',
    ({ key }) => `The key '${key}' is required here`,
    ({ key }) => `Add '${key}'.`,
    'Without this key there is no single meaning, and a guess would reconcile something that nobody asked ' + 'for.',
  ),
  'wrong-type': define<{ expected: string; found: string }>(
    'user',
    ({ expected, found }) => `Expected ${expected}, found ${found}`,
    ({ expected, found }) =>
      expected === 'a string' && (found === 'a number' || found === 'a boolean')
        ? 'Put it in quotes: a code is a string and must be quoted.'
        : `Write ${expected}.`,
    'Values are never converted: a code such as 0017 that is read as a number has lost its zeros, and matches ' +
      'the wrong records.',
  ),
  'unknown-value': define<{ value: string; known: readonly string[] }>(
    'user',
    ({ value }) => `'${value}' is not one of the values known here`,
    ({ known }) => `Known here: ${known.join(', ')}.`,
    'Only the values of the list have a meaning; any other would be treated as one of them, or as nothing.',
  ),
  'malformed-value': define<{ value: string; expected: string }>(
    'user',
    ({ value, expected }) => `'${value}' is not ${expected}`,
    ({ expected }) => `Write ${expected}.`,
    'A value that is half understood is the most expensive kind: a date, an amount or a name must be read in ' +
      'exactly one way.',
  ),
  // references between documents
  'duplicate-name': define<{ kind: string; name: string }>(
    'user',
    ({ kind, name }) => `The ${kind} '${name}' is defined more than once`,
    () => 'Rename one of them, or delete it.',
    'Names are how documents refer to each other and how breaks are told apart over years. Of two things with ' +
      'one name, which is meant cannot be told.',
  ),
  'unknown-reference': define<{ kind: string; name: string; known: readonly string[] }>(
    'user',
    ({ kind, name }) => `There is no ${kind} named '${name}'`,
    ({ kind, known }) =>
      known.length > 0 ? `Known: ${known.slice(0, 12).join(', ')}.` : `No ${kind} is defined here yet: define one.`,
    'A name that leads nowhere means that something is not compared, not looked up or not fetched.',
  ),
  // meaning
  'nullable-key': define<{ field: string; entity: string }>(
    'user',
    ({ field, entity }) => `'${field}' may be null in entity '${entity}', so records cannot be told apart by it`,
    () => 'Make the field required, give it a default, or choose another key.',
    'Records are told apart and matched by their key. Nulls equal nothing, so that records without a key ' +
      'would never match, or be mixed up with each other.',
  ),
  'key-without-field': define<{ parts: readonly string[] }>(
    'user',
    ({ parts }) => `The key of the first pass has no field, only what is worked out: ${parts.join(', ')}`,
    () => 'Add a field to it, or let a pass whose key has one go first.',
    'Differences are named by the fields of the first key, and found again by them on the next run. Without a field ' +
      'they would have no name, and several differences would be taken for one.',
  ),
  'unmapped-field': define<{ field: string; feed: string }>(
    'user',
    ({ field, feed }) => `'${field}' is needed, and feed '${feed}' does not map it`,
    ({ field }) => `Map '${field}', or give it a default in the entity.`,
    'A field that nothing fills is null in every record; a comparison or a key that uses it would find a ' +
      'difference everywhere, or nowhere.',
  ),
  'type-mismatch': define<{ what: string; expected: string; found: string }>(
    'user',
    ({ what, expected, found }) => `${what} must be ${expected}, not ${found}`,
    ({ expected }) => `Change it to ${expected}, or change what it is used with.`,
    'Types are never cast silently. A number that is compared as a text sorts 10 before 9, and a cast that ' +
      'fails does so in the middle of a night.',
  ),
  'incompatible-sides': define<{ field: string; baseline: string; counterpart: string }>(
    'user',
    ({ field, baseline, counterpart }) =>
      `'${field}' is ${baseline} in the baseline and ${counterpart} in the counterpart, which cannot be compared`,
    () => 'Give the field one type in both entities.',
    'Values of two types are equal only by accident of how they are printed. Both sides must be of one type ' +
      'before equal means anything.',
  ),
  'invalid-tolerance': define<{ reason: string }>(
    'user',
    ({ reason }) => `This tolerance cannot be used: ${reason}`,
    () => 'Write an amount with its currency (0.05 USD), a percentage (0.5%) or a duration (15m) that fits the field.',
    'A tolerance decides which differences are never seen again. One that cannot hold for its field hides ' +
      'everything or nothing.',
  ),
  'invalid-adjustment': define<{ reason: string }>(
    'user',
    ({ reason }) => `This adjustment cannot be made: ${reason}`,
    () =>
      'Write a step such as `{ name: commission, field: rate, of: channel, subtract: "counterpart.fee" }` that fits the field.',
    'An adjustment changes what is compared. One that cannot be computed exactly, or changes what nobody compares, would ' +
      'hide a difference or make one up.',
  ),
  'near-on-scope': define<{ field: string }>(
    'user',
    ({ field }) => `'${field}' decides which run a record belongs to, so that all candidates of a run have the same`,
    ({ field }) =>
      `Say with \`timing\` how many days the records of each counterpart are carried, such as \`carry: 5d\`, or leave '${field}' out of 'near'.`,
    'A run looks at the records of its scope, and at those of other scopes that are carried. Where none are, a window ' +
      'over the border of the scope would find nothing, and say nothing.',
  ),
  'prefer-without-near': define<{ field: string; known: readonly string[] }>(
    'user',
    ({ field }) => `'${field}' is not among what has to be near, so nothing says how near it is`,
    ({ known }) =>
      known.length === 0
        ? "Add it to 'near', or leave it out."
        : `Add it to 'near', or name one of: ${known.join(', ')}.`,
    'Candidates are told apart by how near they are. Only fields of `near` have a distance.',
  ),
  'near-of-group': define<{ field: string; reason: string }>(
    'user',
    ({ field, reason }) => `'${field}' cannot be near where records are paired in groups: ${reason}`,
    ({ field }) => `Leave '${field}' out of 'near', or pair records one to one.`,
    'What records of a group have to be near in is asked of what they are together. Only numbers add up; dates are ' +
      'asked of each candidate of one record.',
  ),
  'currency-not-in-key': define<{ field: string; currency: string }>(
    'user',
    ({ field, currency }) => `'${field}' would be added up over records whose '${currency}' may differ`,
    ({ currency }) => `Add '${currency}' to the key of the pass.`,
    'Amounts of two currencies have no sum. With the currency in the key every group has one.',
  ),
  'missing-currency': define<{ field: string }>(
    'user',
    ({ field }) => `The money field '${field}' needs a currency field of type currency`,
    () => 'Name a field of this entity whose type is currency.',
    'An amount without a currency cannot be compared: 100 EUR is not 100 USD, however equal the numbers are.',
  ),
  'currency-not-grouped': define<{ field: string; currency: string }>(
    'user',
    ({ field, currency }) => `Amounts of '${field}' may be of several currencies: '${currency}' is not in \`by\``,
    ({ currency }) => `Add '${currency}' to \`by\`, so that every group is of one currency.`,
    'A sum over several currencies is no amount, and neither is the least or the greatest of them.',
  ),
  'missing-reason': define<{ what: string }>(
    'user',
    ({ what }) => `${what} must say why`,
    () => 'Add `because:` with the reason, so that the next reader knows.',
    'What is left out or forgiven stays in the configuration for years. The reason is what lets the next ' +
      'reader decide whether it still holds.',
  ),
  'unused-mapping': define<{ field: string; entity: string }>(
    'user',
    ({ field, entity }) => `'${field}' is not a field of entity '${entity}'`,
    () => 'Correct the name, add the field to the entity, or give it a `type` here if only expressions read it.',
    'A column that is mapped to a field that does not exist is read and dropped; usually the name of a field ' +
      'that is needed is misspelt.',
  ),
  'invalid-option': define<{ plugin: string; reason: string }>(
    'user',
    ({ plugin, reason }) => `The options of '${plugin}' are not usable: ${reason}`,
    ({ plugin }) => `See the options of '${plugin}' in the reference.`,
    'An option that a plugin does not know has no effect, and the source is read in another way than the file ' +
      'says.',
  ),
  'outside-workspace': define<{ path: string }>(
    'user',
    ({ path }) => `'${path}' leads out of the workspace`,
    () => 'Use a path inside the workspace, without `..` and not beginning with `/`.',
    'What a workspace reads must be reviewed and versioned with it. A path that leads out could read any file ' +
      'of the machine.',
  ),
  // templates, parameters and instances
  'unknown-interpolation': define<{ written: string; known: readonly string[] }>(
    'user',
    ({ written }) => `${quoted([written])} stands for nothing here`,
    ({ known }) =>
      known.length > 0
        ? `Known here: ${known.map((name) => `\${${name}}`).join(', ')}.`
        : 'Nothing can be filled in here: write the value itself.',
    'A name that stands for nothing would stay in the text as it is written. Only parameters, variables of the ' +
      'environment, the date of a delivery and the system of an instance can be filled in: no file, no ' +
      'environment variable of the process, no secret.',
  ),
  'misplaced-parameter': define<{ what: string; place: string }>(
    'user',
    ({ what, place }) => `${what} can only be filled in as ${place}`,
    ({ place }) => `Write it as ${place}.`,
    'Put together with other text, a mapping would mean nothing and the name of a secret could be carried to ' +
      'where secrets do not belong.',
  ),
  'missing-parameter': define<{ name: string; type: string }>(
    'user',
    ({ name, type }) => `The parameter '${name}' (${type}) has no value here, and no default`,
    ({ name }) => `Give '${name}' a value, or its declaration a default.`,
    'A parameter without a value leaves a hole in everything that is made with it.',
  ),
  'no-instances': define<{ rule: string }>(
    'user',
    ({ rule }) => `No system fits, so that '${rule}' has no instance and never runs`,
    () => 'Correct role and tags, or give the systems the tags that are asked for.',
    'A rule that runs for nobody finds nothing, and looks like one that finds nothing wrong.',
  ),
  'expired-override': define<{ instance: string; until: string }>(
    'user',
    ({ instance, until }) => `The override for '${instance}' ended on ${until}`,
    () => 'Delete it, or agree on a new end.',
    'After its last day an override changes nothing any more: runs of later days use the default. Left in the ' +
      'file it tells the next reader something that is no longer so.',
  ),
  'expired-acceptance': define<{ name: string; until: string }>(
    'user',
    ({ name, until }) => `What '${name}' accepts was accepted until ${until}`,
    () => 'Delete the classify rule, or agree on a new end.',
    'After its last day a classify rule with `until` does not hold any more: what it accepted is judged by the other ' +
      'rules, and is a break again unless one of them says otherwise.',
  ),
  'unused-definition': define<{ kind: string; name: string }>(
    'user',
    ({ kind, name }) => `The ${kind} '${name}' is used nowhere`,
    ({ kind }) => `Use it, or delete the ${kind}.`,
    'What nobody uses is read by everybody, and a misspelt use of it looks exactly like this.',
  ),
  'unmapped-comparison': define<{ field: string; feed: string }>(
    'user',
    ({ field, feed }) => `'${field}' is compared, but feed '${feed}' never has a value for it`,
    ({ field }) => `Map '${field}' in the feed, or do not compare it.`,
    'A field that one side never fills is null there: every pair whose other side has a value is a mismatch.',
  ),
  'key-without-identity': define<{ key: readonly string[]; entity: string; lacking: readonly string[] }>(
    'user',
    ({ key, entity, lacking }) =>
      `Several records of '${entity}' may share the key ${key.join(', ')}: their identity also has ${lacking.join(', ')}`,
    () => 'Add what is lacking to the key, so that a record has one partner.',
    'Records that share a key are told apart by nothing: all of them become duplicates instead of pairs.',
  ),
  'different-currencies': define<{ what: string; first: string; second: string }>(
    'user',
    ({ what, first, second }) => `${what} is in ${second}, but the amounts it is compared with are in ${first}`,
    ({ first }) => `Write it in ${first}, or map the currency of the feed.`,
    'Amounts of different currencies are never compared: an allowance in another currency would allow nothing.',
  ),
  ...authorityProblems,
  ...scheduleProblems,
  ...referenceProblems,
  // conditions
  'unknown-fact': define<{ fact: string; known: readonly string[] }>(
    'user',
    ({ fact }) => `There is no fact named '${fact}'`,
    ({ known }) => `Known here: ${known.slice(0, 12).join(', ')}.`,
    'A condition about a fact that does not exist never holds, so that its rule never fires and nobody ' + 'notices.',
  ),
  'operator-does-not-fit': define<{ operator: string; fact: string; type: string }>(
    'user',
    ({ operator, fact, type }) => `The operator '${operator}' cannot be used with '${fact}', which is ${type}`,
    () => 'Use an operator for that type.',
    'An operator that has no meaning for a type would be always true or always false, and the rule with it.',
  ),
  'value-does-not-fit': define<{ value: string; fact: string; type: string }>(
    'user',
    ({ value, fact, type }) => `'${value}' can never be compared with '${fact}', which is ${type}`,
    ({ type }) => `Write a value that is ${type}.`,
    'A comparison that can never be true makes a rule that never fires, while the file reads as if it did.',
  ),
  'never-holds': define<{ what: string; of: 'difference' | 'record'; excluded: string }>(
    'user',
    ({ what, of, excluded }) => `${what} can never hold: no ${of} has ${excluded}`,
    () => 'Correct what excludes each other, or take it away.',
    'What can never hold was meant to. Whatever it was written for is decided by something else, without a word. ' +
      'A lone record has no deltas and nothing on its other side, a comparison with null is false, and an outcome that ' +
      'needs no answer (`match`, `within-tolerance`) is never asked about.',
  ),
  'constant-invariant': define<{ name: string }>(
    'user',
    ({ name }) => `The invariant '${name}' reads no record`,
    () => 'Name a field of what is joined, such as `baseline.gross` or `counterpart.net`, or take it away.',
    'An invariant says something of every pair. One that reads no record says the same of all of them: it can never find ' +
      'the one that is wrong, or it makes every pair a mismatch.',
  ),
  'shadowed-rule': define<{ name: string; by: readonly string[] }>(
    'user',
    ({ name, by }) =>
      `The classify rule '${name}' can never decide: wherever it holds, ${by.map((rule) => `'${rule}'`).join(' or ')} decides before it`,
    () => 'Give it a higher priority, move it up, or narrow what is asked before it.',
    'The first classify rule that holds decides: the highest priority, then from top to bottom. A rule that only holds ' +
      'where an earlier one does is never the first, and its tier and category are given to nothing.',
  ),
  'threshold-inside-tolerance': define<{ field: string; threshold: string; tolerance: string }>(
    'user',
    ({ field, threshold, tolerance }) =>
      `'${threshold}' begins inside the tolerance of '${field}', which allows ${tolerance}`,
    ({ field }) =>
      `Ask for more than the tolerance, or that \`differences\` contains '${field}', or for 0 if the sign is meant.`,
    'A difference inside the tolerance is no mismatch of its field. Between the threshold and the tolerance the ' +
      'comparison sees only pairs that break in some other field, and blames this one, which agrees. A condition that ' +
      'names the other fields with `differences` means just that, and is not warned of.',
  ),
  ...expressionProblems,
  ...silenceProblems,
} satisfies Readonly<Record<string, { readonly why: string }>>;
