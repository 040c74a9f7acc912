import type { Command } from 'commander';
import type { HealthCheck } from '../../../run/health-check.js';
import type { DoctorOutput } from '../../../schema/generated/outputs.js';
import type { Style } from '../../shared/style.js';
import type { CommandResult, Perform } from '../command.js';
import { examples } from '../examples.js';
import { exitCodes } from '../exit-code.js';
import { visibleText } from '../render/visible-text.js';
import { withTools } from '../session.js';
import type { Session } from '../session.js';

/** `doctor`: what works and what does not. */
export function addDoctorCommand(program: Command, perform: Perform): void {
  program
    .command('doctor')
    .description('try everything a run needs: engine, archive, disk, database, clock, connections')
    .addHelpText('after', examples('tieout doctor', 'tieout doctor --json'))
    .action(() => perform((session) => doctor(session)));
}

/** A database that does not open is a finding like the others. */
function doctor(session: Session): Promise<CommandResult> {
  return withTools(
    session,
    async (tools, plan) => {
      const { checkHealth } = await import('../../../run/check-health.js');
      const checks = await checkHealth(tools, plan);
      const healthy = checks.every(({ status }) => status !== 'failed');
      return {
        document: {
          healthy,
          checks: checks.map(({ name, status, code, detail, next }) => ({ name, status, code, detail, next })),
        } satisfies DoctorOutput,
        lines: () => checks.flatMap((check) => checkLines(check, session.style)),
        notes: [healthy ? 'Everything works.' : 'Something does not work.'],
        exitCode: healthy ? exitCodes.done : exitCodes.failed,
      };
    },
    { tolerant: true },
  );
}

function checkLines({ name, status, detail, next }: HealthCheck, style: Style): readonly string[] {
  const color = { ok: style.cyan, warning: style.yellow, failed: style.red }[status];
  const line = `${color(status.padEnd('warning'.length))}  ${style.bold(name)}: ${visibleText(detail)}`;
  return next === null ? [line] : [line, `${' '.repeat('warning'.length)}  ${visibleText(next)}`];
}
