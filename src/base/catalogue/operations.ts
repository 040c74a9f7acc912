import { accessProblems } from './access.js';
import { define } from './define.js';
import { deliveryProblems } from './deliveries.js';
import { requestProblems } from './requests.js';

/** What can go wrong in the world while something runs: a source, a database, an archive, a disk. */
export const operationalProblems = {
  ...accessProblems,
  ...deliveryProblems,
  ...requestProblems,
  usage: define<{ reason: string }>(
    'user',
    ({ reason }) => reason,
    () => 'See --help for the command, its options and examples.',
  ),
  'workspace-invalid': define<{ errors: number }>(
    'user',
    ({ errors }) => `The workspace does not validate: ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    () => 'Correct what `tieout validate` finds, then start the command again.',
  ),
  'cannot-migrate': define<{ problems: number }>(
    'user',
    ({ problems }) => `The files cannot be migrated: ${problems} ${problems === 1 ? 'problem' : 'problems'}`,
    () => 'Nothing was changed. Correct what is found, or name the files to migrate, then start the command again.',
  ),
  'missing-secret': define<{ name: string; user: string; reason: string }>(
    'user',
    ({ name, user, reason }) => `The secret '${name}', needed by ${user}, has no value: ${reason}`,
    ({ name }) =>
      `Provide '${name}' where the command runs: as an environment variable or, where tieout.yaml says ` +
      '`secrets: { provider: file, … }`, as a file of that name.',
  ),
  'unusable-secret': define<{ name: string; user: string; reason: string }>(
    'user',
    ({ name, user, reason }) => `The secret '${name}', needed by ${user}, cannot be used: ${reason}`,
    ({ name }) => `Correct what provides '${name}'; its value is never shown.`,
  ),
  'secret-refused': define<{ name: string; system: string; reason: string }>(
    'user',
    ({ name, system, reason }) => `The secret '${name}' was not handed to system '${system}': ${reason}`,
    () => 'An operator allows names and hosts in `secrets.allow` of tieout.yaml. Nothing was sent.',
  ),
  'plugin-failed': define<{ plugin: string; reason: string }>(
    'world',
    ({ plugin, reason }) => `The plugin '${plugin}' failed: ${reason}`,
    ({ plugin }) => `Check its connection, and what it reads from. If both are right, tell those who make '${plugin}'.`,
  ),
  'source-not-found': define<{ feed: string; path: string; latest?: string; reason?: string }>(
    'world',
    ({ feed, path, reason }) =>
      reason === undefined
        ? `Nothing was delivered for feed '${feed}': no file matches ${path}`
        : `Nothing was delivered for feed '${feed}': nothing is at ${path}, ${reason}`,
    ({ latest }) =>
      latest === undefined
        ? 'Check the path and the date, or name the file with --file.'
        : `The latest delivery there is that of ${latest}: --date ${latest} names it.`,
  ),
  'environment-read-only': define<{ environment: string; feed: string }>(
    'world',
    ({ environment, feed }) =>
      `Environment '${environment}' is read-only, and taking messages of '${feed}' takes them away`,
    () => 'Run the command for an environment that may, or ingest a file of messages with --file.',
  ),
  'source-not-a-file': define<{ path: string }>(
    'world',
    ({ path }) => `${path} is not a regular file`,
    () => 'Name a file, not a directory or a device.',
  ),
  'source-silent': define<{ source: string; seconds: number }>(
    'world',
    ({ source, seconds }) => `${source} said nothing for ${seconds} s`,
    () => 'Run the command again later; if the source is only slow, its policy may allow a longer `timeout`.',
  ),
  'attempts-failed': define<{ connection: string; attempts: number; reason: string; next: string }>(
    'world',
    ({ connection, attempts, reason }) =>
      `${attempts} attempts of connection '${connection}' failed, the last: ${reason}`,
    ({ next }) => next,
  ),
  'connection-resting': define<{ connection: string; failures: number; seconds: number; reason: string }>(
    'world',
    ({ connection, failures, seconds, reason }) =>
      `Connection '${connection}' rests for ${seconds} s after ${failures} failures in a row, the last: ${reason}`,
    () => 'Run the command again when the source is there; until then nothing else is asked of it.',
  ),
  'host-not-found': define<{ host: string }>(
    'world',
    ({ host }) => `There is no host '${host}'`,
    () => 'Check the name of the host in the connection, and that this machine can resolve it.',
  ),
  'host-unreachable': define<{ host: string; reason: string }>(
    'world',
    ({ host, reason }) => `${host} cannot be reached: ${reason}`,
    () => 'Check that it is up, its port, and that a firewall lets this machine through.',
  ),
  'host-refused': define<{ host: string; reason: string }>(
    'world',
    ({ host, reason }) => `${host} is not who it should be: ${reason}`,
    () => 'Ask who runs it whether its key or certificate was changed on purpose. Nothing was sent to it.',
  ),
  'address-refused': define<{ host: string; address: string; kind: string; mayBeAllowed: boolean }>(
    'world',
    ({ host, address, kind }) => `'${host}' leads to ${address}, ${kind}, which is not asked`,
    ({ mayBeAllowed }) =>
      mayBeAllowed
        ? 'If it is meant, an operator adds the host to `privateHosts.allow` in tieout.yaml. Nothing was sent to it.'
        : 'Name another host in the connection: such an address is never asked. Nothing was sent to it.',
  ),
  'redirect-refused': define<{ host: string; to: string; reason: string }>(
    'world',
    ({ host, to, reason }) => `${host} leads on to ${to}, which is not followed: ${reason}`,
    () => 'If it is meant, name that host in `allowHosts` of the connection, or that address in its `url`.',
  ),
  'answer-unusable': define<{ source: string; reason: string }>(
    'world',
    ({ source, reason }) => `${source} answers with something else than was asked for: ${reason}`,
    () => 'Check the address and who is logged in. Nothing of the answer was kept.',
  ),
  'answer-too-large': define<{ source: string; mebibytes: number; unpacked: boolean }>(
    'world',
    ({ source, mebibytes, unpacked }) =>
      `${source} answers with more than ${mebibytes} MiB${unpacked ? ' when it is unpacked' : ''}`,
    () => 'Ask for less at once, or allow more with `responseLimit` of the connection. Nothing of the answer was kept.',
  ),
  'credentials-refused': define<{ host: string; reason: string }>(
    'world',
    ({ host, reason }) => `${host} does not accept who we say we are: ${reason}`,
    () => 'Check the user and the secret of the connection, and that they are still valid.',
  ),
  'access-refused': define<{ host: string; path: string; reason: string }>(
    'world',
    ({ host, path, reason }) => `${host} does not let us read ${path}: ${reason}`,
    () => 'Ask who runs it to let this user read it.',
  ),
  'source-busy': define<{ host: string; reason: string; wait: number | null }>(
    'world',
    ({ host, reason }) => `${host} is busy: ${reason}`,
    ({ wait }) => (wait === null ? 'Run the command again later.' : `It asks to be left alone for ${wait} s.`),
  ),
  'quota-spent': define<{ connection: string; until: string; seconds: number; reason: string }>(
    'world',
    ({ connection, until, seconds, reason }) =>
      `Connection '${connection}' is to be left alone until ${until}, ${seconds} s from now: ${reason}`,
    () => 'Run the command again after that; until then nothing else is asked of it.',
  ),
  'source-deferred': define<{
    feed: string;
    date: string;
    pages: number;
    until: string;
    seconds: number;
    reason: string;
  }>(
    'world',
    ({ feed, date, until, seconds, reason }) =>
      `The delivery of '${feed}' for ${date} waits until ${until}, ${seconds} s from now: ${reason}`,
    ({ pages }) =>
      pages === 0
        ? 'Run the same command after that.'
        : `${pages} of its pages ${pages === 1 ? 'is' : 'are'} kept: the same command, after that, goes on behind them.`,
  ),
  'source-failed': define<{ source: string; reason: string }>(
    'world',
    ({ source, reason }) => `${source} failed: ${reason}`,
    () => 'Run the command again later; if it goes on, tell who runs the source.',
  ),
  'source-columns': define<{ path: string; missing: readonly string[]; found: readonly string[] }>(
    'world',
    ({ path, missing }) => `${path} does not have ${missing.map((name) => `'${name}'`).join(', ')}`,
    ({ found }) => `It has ${found.join(', ')}. Name one of these in the map, or ask for the missing one.`,
  ),
  'source-not-pageable': define<{ path: string; reason: string; next: string }>(
    'world',
    ({ path, reason }) => `${path} cannot be read page by page: ${reason}`,
    ({ next }) => next,
  ),
  'source-unreadable': define<{ path: string; reason: string }>(
    'world',
    ({ path, reason }) => `${path} cannot be read: ${reason}`,
    () => 'Check that it exists and that this user may read it.',
  ),
  'source-changed': define<{ path: string; reason?: string }>(
    'world',
    ({ path, reason }) => `${path} changed while it was being read${reason === undefined ? '' : `: ${reason}`}`,
    () => 'Wait until it is written whole, then run the command again.',
  ),
  'source-not-ready': define<{ path: string; seconds: number }>(
    'world',
    ({ path, seconds }) => `${path} is still being written: it did not stay the same for ${seconds} s`,
    () => 'Nothing was ingested. Start the command again when the source has written it.',
  ),
  'source-not-moved': define<{ path: string; target: string; reason: string }>(
    'world',
    ({ path, target, reason }) => `${path} cannot be moved to ${target}: ${reason}`,
    () => 'What was in it is kept. Let the user of the connection move files there; the next ingest moves it.',
  ),
  'source-endless': define<{ source: string; reason: string }>(
    'world',
    ({ source, reason }) => `${source} does not come to an end: ${reason}`,
    () => 'Check how the feed asks for pages in `fetch.options`, and that the source does what they say.',
  ),
  'source-empty': define<{ path: string }>(
    'world',
    ({ path }) => `${path} is empty: not even a header`,
    () => 'Ask for the delivery again; a day without records still has its header.',
  ),
  'no-map-for-date': define<{ feed: string; date: string; since: string }>(
    'user',
    ({ feed, date, since }) => `Feed '${feed}' has no map for a delivery of ${date}: its first begins on ${since}`,
    ({ date }) => `Let the first map begin by ${date}, or leave out its \`since\`; or name another date.`,
  ),
  'record-decided': define<{ record: string; status: string; by: string | null }>(
    'world',
    ({ record, status, by }) =>
      `The record ${record} is ${status === 'open' ? 'changed' : status} already${by === null ? '' : `, by ${by}`}`,
    ({ record }) => `Nothing was changed. See \`tieout quarantine show ${record}\`, then start the command again.`,
  ),
  'reference-changed': define<{ reference: string; path: string }>(
    'world',
    ({ reference, path }) => `The file of reference '${reference}', ${path}, is not the one that was validated`,
    () => 'Start the command again: it changed, or went away, meanwhile.',
  ),
  'reference-ambiguous': define<{ reference: string; key: string }>(
    'world',
    ({ reference, key }) => `Reference '${reference}' has more than one row for '${key}' on one day`,
    () => 'Which is meant is not guessed: correct the feed it is read from, ingest that, then this.',
  ),
  'reference-not-delivered': define<{ reference: string; feed: string }>(
    'world',
    ({ reference, feed }) =>
      `Reference '${reference}' is feed '${feed}', which was not ingested with this configuration`,
    ({ feed }) => `Run \`tieout ingest ${feed} --date …\`, then start the command again.`,
  ),
  'database-unreachable': define<{ reason: string }>(
    'world',
    ({ reason }) => `The database cannot be reached: ${reason}`,
    () =>
      'Check that it runs, and its URL: that of --database, else of TIEOUT_DATABASE_URL, else the one that ' +
      '`database` of tieout.yaml names.',
  ),
  'database-locked': define<{ directory: string }>(
    'world',
    ({ directory }) => `The embedded database in ${directory} is in use by another process`,
    () =>
      'Wait until that command has finished. Where it is `tieout serve`, ask its API, or stop it first; or configure ' +
      'PostgreSQL, which many can use at once.',
  ),
  'database-too-old': define<{ found: string; needed: string }>(
    'world',
    ({ found, needed }) => `The database is PostgreSQL ${found}; ${needed} or later is needed`,
    () => 'Use a newer PostgreSQL.',
  ),
  'database-newer': define<{ migration: string }>(
    'world',
    ({ migration }) => `The database was made by a newer tieout: it has migration '${migration}'`,
    () => 'Use that version of tieout, or another database.',
  ),
  'database-failed': define<{ reason: string }>(
    'world',
    ({ reason }) => `The database refused a statement: ${reason}`,
    () => 'Nothing of it was kept. Run `tieout doctor`, then start the command again.',
  ),
  'archive-failed': define<{ path: string; reason: string }>(
    'world',
    ({ path, reason }) => `The archive cannot be written or read at ${path}: ${reason}`,
    () => 'Check the disk and the permissions; nothing half-written is left behind.',
  ),
  'archive-corrupt': define<{ path: string; expected: string; found: string }>(
    'world',
    ({ path, expected, found }) => `${path} was changed since it was archived: SHA-256 ${found}, not ${expected}`,
    () => 'Restore the object from a backup; nothing was computed from it.',
  ),
  'removed-by-retention': define<{ kind: string; sha256: string; at: string }>(
    'world',
    ({ kind, sha256, at }) =>
      `The ${kind} object ${sha256} is needed, and was removed on ${at.slice(0, 10)} because its retention was over`,
    () =>
      'Restore its file from a backup of the archive, or have it delivered again. What is kept in the database can still be listed and shown.',
  ),
  'disk-full': define<{ path: string }>(
    'world',
    ({ path }) => `The disk is full at ${path}`,
    () => 'Free some space, then start the command again; nothing half-written is left behind.',
  ),
  'engine-failed': define<{ reason: string }>(
    'world',
    ({ reason }) => `The engine could not finish a statement: ${reason}`,
    () => 'If memory or disk ran out, give it more; else report it with the plan of the rule.',
  ),
  'cannot-listen': define<{ address: string; reason: string }>(
    'world',
    ({ address, reason }) => `Nothing can listen on ${address}: ${reason}`,
    () => 'Name another address with --host and --port, or stop what listens there.',
  ),
  'output-failed': define<{ reason: string }>(
    'world',
    ({ reason }) => `The output cannot be written: ${reason}`,
    () => 'Check the disk, and what reads the output.',
  ),
  'files-in-the-way': define<{ directory: string; files: readonly string[] }>(
    'user',
    ({ directory, files }) => `A workspace cannot begin in ${directory}, which already holds ${files.join(', ')}`,
    () => 'Move them away, or name a new directory: `tieout init shop`. Nothing was written.',
  ),
  'file-not-writable': define<{ path: string; reason: string }>(
    'world',
    ({ path, reason }) => `${path} cannot be written: ${reason}`,
    () => 'Check the disk, and that this user may write there.',
  ),
  'not-found': define<{ kind: string; name: string }>(
    'user',
    ({ kind, name }) => `There is no ${kind} '${name}'`,
    () => 'List what there is, and check the spelling.',
  ),
  'run-in-progress': define<{ rule: string; scope: string }>(
    'world',
    ({ rule, scope }) => `Another process is running '${rule}' for ${scope}`,
    () => 'Wait until it has finished.',
  ),
  'run-not-held': define<{ run: string; status: string; by: string | null }>(
    'user',
    ({ run, status, by }) =>
      `Run ${run} is not held, so it cannot be released: it is ${status}${by === null ? '' : ` by run ${by}`}`,
    () => 'See with `tieout runs --status held` which runs are held. Nothing was changed.',
  ),
  'lease-lost': define<{ rule: string; scope: string }>(
    'world',
    ({ rule, scope }) =>
      `The run of '${rule}' for ${scope} was taken over by another process, and this one keeps nothing of it`,
    () =>
      'Nothing has to be done: see `tieout runs` for the other one. If it happens often, give `queue.lease` more time.',
  ),
  'records-taken': define<{ rule: string; scope: string }>(
    'world',
    ({ rule, scope }) =>
      `While '${rule}' was compared for ${scope}, the run of another scope paired some of the same records, or let go of them`,
    () => 'Run it again: nothing of it was kept, and it will know of that.',
  ),
  'worker-lost': define<{ worker: string; attempts: number }>(
    'world',
    ({ worker, attempts }) =>
      `The worker ${worker} stopped without a word while it had this job, and ${attempts} tries ended so or otherwise`,
    () =>
      'See the log of that worker and of its machine: too little memory ends a process so. Then `tieout jobs retry`.',
  ),
  'job-is-over': define<{ job: string; state: string }>(
    'user',
    ({ job, state }) => `Job ${job} cannot be cancelled: it is ${state}`,
    () => 'Only what waits or runs can be cancelled.',
  ),
  'job-not-repeatable': define<{ job: string; state: string }>(
    'user',
    ({ job, state }) => `Job ${job} is ${state}, and is not to be repeated`,
    () => 'What failed or was cancelled can be repeated; send what is completed once more: `tieout jobs send`.',
  ),
  interrupted: define(
    'world',
    () => 'Interrupted',
    () => 'Nothing half-written is left behind; start the command again.',
  ),
  // our own promises
  'batch-does-not-balance': define<{ batch: string; scanned: number; accounted: number }>(
    'own',
    ({ batch, scanned, accounted }) => `Batch ${batch}: ${scanned} records scanned, ${accounted} accounted for`,
    () => 'This is a fault of tieout: report it with the payload. Nothing was kept.',
  ),
  'run-does-not-balance': define<{ run: string; what: string; expected: string; found: string }>(
    'own',
    ({ run, what, expected, found }) => `Run ${run} does not balance: ${what} is ${found}, expected ${expected}`,
    () => 'This is a fault of tieout: report it with `tieout show` of the run. Its breaks were not kept.',
  ),
  'internal-error': define<{ reason: string }>(
    'own',
    ({ reason }) => `tieout failed in a way it should not: ${reason}`,
    () => 'This is a fault of tieout: report it with the command; --log-level debug shows where.',
  ),
};
