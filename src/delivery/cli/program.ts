import { Command, Option } from 'commander';
import type { Perform } from './command.js';
import { addApplyCommand } from './commands/apply.js';
import { addAuditCommand } from './commands/audit.js';
import { addBatchesCommand } from './commands/batches.js';
import { addBreaksCommand } from './commands/breaks.js';
import { addCausesCommand } from './commands/causes.js';
import { addCompletionCommand } from './commands/completion.js';
import { addConfigCommand } from './commands/config.js';
import { addDoctorCommand } from './commands/doctor.js';
import { addExplainCommand } from './commands/explain.js';
import { addIngestCommand } from './commands/ingest.js';
import { addFeedsCommand } from './commands/feeds.js';
import { addInitCommand } from './commands/init.js';
import { addJobsCommand } from './commands/jobs.js';
import { addMigrateCommand } from './commands/migrate.js';
import { addPlanCommand } from './commands/plan.js';
import { addQuarantineCommand } from './commands/quarantine.js';
import { addReceiveCommand } from './commands/receive.js';
import { addReplayCommand } from './commands/replay.js';
import { addRetentionCommand } from './commands/retention.js';
import { addRunCommand } from './commands/run.js';
import { addRunsCommand } from './commands/runs.js';
import { addSchemaCommand } from './commands/schema.js';
import { addServeCommand, addWorkerCommand } from './commands/serve.js';
import { addShowCommand } from './commands/show.js';
import { addTestCommand } from './commands/test.js';
import { addTokenCommand } from './commands/token.js';
import { addValidateCommand } from './commands/validate.js';
import type { Surroundings } from './surroundings.js';
import { logLevels } from './voice.js';

/** The command line as commander knows it. It throws instead of exiting, and prints nothing of its own but help. */
export function createProgram(surroundings: Surroundings, perform: Perform): Command {
  const program = new Command('tieout')
    .description('Reconciles what systems say: YAML describes how they must agree, tieout proves whether they do.')
    .version(surroundings.version, '-V, --version', 'print the version')
    .option('-w, --workspace <directory>', 'the workspace (default: the nearest directory upward with a tieout.yaml)')
    .option(
      '-e, --environment <name>',
      'the environment, where there are several (default: TIEOUT_ENVIRONMENT; validate checks all)',
    )
    .option(
      '--database <url>',
      'PostgreSQL to keep results in (default: TIEOUT_DATABASE_URL, else tieout.yaml, else embedded under .tieout/)',
    )
    .option('--json', 'print one JSON document on the standard output')
    .option('--quiet', 'say nothing but errors')
    .addOption(new Option('--log-level <level>', 'how much to say').choices(logLevels).default('info'))
    .option('--no-color', 'no colours (also: NO_COLOR)')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => surroundings.output.write(text),
      writeErr: (text) => surroundings.errors.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
  for (const add of commands) add(program, perform);
  return program.addHelpText('after', afterHelp);
}

const commands: readonly ((program: Command, perform: Perform) => void)[] = [
  addInitCommand,
  addValidateCommand,
  addPlanCommand,
  addTestCommand,
  addIngestCommand,
  addReceiveCommand,
  addBatchesCommand,
  addFeedsCommand,
  addRunCommand,
  addRunsCommand,
  addShowCommand,
  addReplayCommand,
  addBreaksCommand,
  addCausesCommand,
  addExplainCommand,
  addQuarantineCommand,
  addRetentionCommand,
  addApplyCommand,
  addConfigCommand,
  addJobsCommand,
  addServeCommand,
  addWorkerCommand,
  addTokenCommand,
  addAuditCommand,
  addDoctorCommand,
  addMigrateCommand,
  addSchemaCommand,
  addCompletionCommand,
];

const afterHelp = `
Examples:
  $ tieout init shop
  $ tieout validate
  $ tieout run --date 2026-11-01 --fail-on tier:4
  $ tieout breaks --tier 4
  $ tieout explain 3f9a61c2

Exit codes:
  0    done, and nothing found that the command was told to fail on
  1    done, and found it: errors of the workspace, breaks at or above --fail-on, a replay with another answer,
       a delivery that is held
  2    wrong usage, or a workspace that does not validate
  3    an operation failed: source, database, archive, disk
  4    a promise of tieout itself is broken; says what to report
  130  interrupted; a second start resumes`;
