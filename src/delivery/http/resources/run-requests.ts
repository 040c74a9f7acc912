import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayDo } from '../../../access/may-do.js';
import { operationalError } from '../../../base/errors.js';
import type { Plan, RulePlan } from '../../../model/plan.js';
import { scopeOn } from '../../../model/rule-scope.js';
import type { HttpDependencies } from '../dependencies.js';
import { askedFor, jobDocument } from '../job-document.js';
import { requirePermission } from '../permissions.js';
import { requestProblem } from '../problem.js';
import { principalOf } from '../request-context.js';
import { day, instant, name } from '../schemas/parts.js';
import { object, routeSchema } from '../schemas/route-schema.js';
import { actorFor } from '../tools-for.js';

interface RunsBody {
  readonly rules?: readonly string[];
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly priority?: number;
}

/** More is asked for in several requests: each is one transaction. */
const mostJobs = 1000;
/** What fills gaps of the past lets what is due now go first. */
const backFill = -10;

const body = {
  ...object(
    {
      rules: {
        type: 'array',
        minItems: 1,
        maxItems: 200,
        uniqueItems: true,
        items: name('A rule, or one instance as rule/instance.', 'pos-vs-erp-sales'),
        description: 'Which rules; without them, all that whoever asks may run.',
      },
      date: day('The business date; or `from` and `to`.'),
      from: day('The first business date of a range.'),
      to: day('The last business date of the range.'),
      asOf: instant('The instant that the runs are judged as of; without it, when they begin.'),
      priority: {
        type: 'integer',
        minimum: -100,
        maximum: 100,
        description: 'Higher goes first within its partition: 0 for one date, -10 for a range, unless it is said.',
      },
    },
    [],
  ),
  oneOf: [{ required: ['date'] }, { required: ['from', 'to'] }],
  description: 'Which rules, and which days: one date, or a range of them.',
};

/** Starts runs: one job for each rule and day, in order of days. */
export function addRunRequests(app: FastifyInstance, { jobDesk, active }: HttpDependencies): void {
  app.post<{ Body: RunsBody }>(
    '/v1/runs',
    {
      config: { access: 'run', idempotency: 'kept' },
      schema: routeSchema({
        operationId: 'startRuns',
        tag: 'runs',
        summary: 'Start runs',
        description: 'One job for each rule and day; one that waits for the same already is that one.',
        body,
        idempotency: 'kept',
        answers: {
          202: {
            ...object({ jobs: { type: 'array', items: { $ref: 'Job#' } } }),
            description: 'The jobs, in the order of days, then of rules.',
          },
        },
        problems: [404],
      }),
    },
    async (request, reply) => {
      const { plan } = active();
      const { asOf = null, priority = request.body.date === undefined ? backFill : 0 } = request.body;
      const days = daysOf(request.body);
      const rules = rulesOf(request, plan);
      if (days.length * rules.length > mostJobs) {
        const reason = `it asks for ${days.length * rules.length} runs, and at most ${mostJobs} are started at once`;
        throw unusable(reason);
      }
      const wanted = days.flatMap((date) =>
        rules.flatMap((rule) => {
          const { from } = scopeOn(plan, rule, date);
          // A scope of several days is asked for once, on the first of the days.
          if (date !== from && date !== days[0]) return [];
          return [askedFor(request, plan, { kind: 'run', rule: rule.id, date: from, asOf }, { priority })];
        }),
      );
      const sent = await jobDesk.send(wanted, actorFor(request));
      return reply.status(202).send({ jobs: sent.map(({ job }) => jobDocument(job)) });
    },
  );
}

function daysOf({ date, from, to }: RunsBody): readonly string[] {
  if (date !== undefined && (from ?? to) !== undefined) throw unusable("'date' goes without 'from' and 'to'");
  if (date !== undefined) return [date];
  if (from === undefined || to === undefined) throw new Error('A range of days has no beginning, or no end');
  if (from > to) throw unusable(`'from' ${from} is after 'to' ${to}`);
  const days: string[] = [];
  for (let day = new Date(from); day <= new Date(to) && days.length <= mostJobs; day = dayAfter(day)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** It has the right form, and asks for nothing that can be done. */
function unusable(reason: string): Error {
  return requestProblem('request-malformed', { reason }, { status: 422 });
}

function dayAfter(day: Date): Date {
  return new Date(day.getTime() + 24 * 60 * 60 * 1000);
}

function rulesOf(request: FastifyRequest, plan: Plan): readonly RulePlan[] {
  const all = Object.values(plan.rules);
  const { rules: names } = request.body as RunsBody;
  if (names === undefined) return all.filter(({ id }) => mayDo(principalOf(request), 'run', { rule: id }));
  const found = names.flatMap((named) => {
    const meant = all.filter((rule) => rule.id === named || rule.name === named);
    if (meant.length === 0) throw operationalError('not-found', { kind: 'rule', name: named });
    for (const { id } of meant) requirePermission(request, 'run', { kind: 'rule', name: named, about: { rule: id } });
    return meant;
  });
  return [...new Set(found)];
}
