/**
 * Takes out of a command's output what differs from one execution to the next: places of this machine, ids made of the
 * time, hashes, instants, and how large the machine is. Lines of progress depend on how busy it is, and go.
 */
export function scrub(text: string, workspace: string): string {
  const withoutProgress = text
    .split('\n')
    .filter((line) => !progressPattern.test(line))
    .join('\n');
  return replacements.reduce(
    (scrubbed, [pattern, replacement]) => scrubbed.replaceAll(pattern, replacement),
    withoutProgress.replaceAll(workspace, '<workspace>'),
  );
}

const progressPattern = /^(landing|correcting|reading|normalising|comparing|judging|checking|verifying) .* …$/;

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\b\d{8}_\d{6}_([a-z][a-z0-9-]*(?:[.@][a-z][a-z0-9-]*)?)(?:_\d+)?\b/g, '<time>_$1'],
  // A second one of the same second has a longer id, and its column is wider: how fast the machine is.
  [/(<time>_[a-z][a-z0-9.@-]*) {2,}/g, '$1  '],
  [/^(batch|run) {2,}(?=\w)/gm, '$1  '],
  [/\bq_[0-9a-f]{20}\b/g, 'q_<record>'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<job>'],
  [/\b[0-9a-f]{64}\b/g, '<sha256>'],
  [/\b[0-9a-f]{32}\b/g, '<trace>'],
  [/\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, '<instant>'],
  [/\b[0-9a-f]{12}\b(?= is the active one| {2}<instant>)/g, '<version>   '],
  // Tokens have ids that look like those of breaks, and are made by whoever starts the tests.
  [/\btieout_[0-9a-f]{12}_[\w-]{43}/g, 'tieout_<token>'],
  [/^[0-9a-f]{12}( {2}.* {2}(?:operator|viewer).*? {2})\S+ +((?:revoked )?<instant>)/gm, '<token>     $1<person>  $2'],
  [/\b[0-9a-f]{12}(?= \(\w+\) is valid no more)/g, '<token>'],
  [/\b[0-9a-f]{12} and [0-9a-f]{12}(?=: name one)/g, '<token> and <token>'],
  [/^at +by +action /gm, 'at  by  action '],
  [/^(<instant> {2})\S+ +(token-(?:created|revoked) +)[0-9a-f]{12}/gm, '$1<person>  $2<token>     '],
  [/^(<instant> {2})\S+ +(stream-opened |configuration-applied )/gm, '$1<person>  $2'],
  [/"next": "[A-Za-z0-9_-]{20,}"/g, '"next": "<place>"'],
  [/--after [A-Za-z0-9_-]{20,}/g, '--after <place>'],
  [/\.tieout\/temporary\/[^\s"/]+\.\d+/g, '.tieout/temporary/<process>'],
  [/(\d[dy]), from \d{4}-\d{2}-\d{2}/g, '$1, from <day>    '],
  [/"lag": \d+/g, '"lag": <seconds>'],
  [/"firstKept": "[\d-]+"/g, '"firstKept": "<day>"'],
  [/removed on \d{4}-\d{2}-\d{2}/g, 'removed on <day>'],
  [/[\d.]+ GiB free/g, '<number> GiB free'],
  [/DuckDB v[\d.]+, \d+ MiB, \d+ threads/g, 'DuckDB <version>, <number> MiB, <number> threads'],
  [/embedded \([\d.]+\)/g, 'embedded (<version>)'],
];
