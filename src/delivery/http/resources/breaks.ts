import type { FastifyInstance } from 'fastify';
import { ruleIdOf } from '../../../model/outcome.js';
import type { BreakStatus, KeptBreak } from '../../../model/kept-break.js';
import { severityLevels } from '../../../model/severity.js';
import type { SeverityLevel } from '../../../model/severity.js';
import { actions, verdictKinds } from '../../../model/verdict.js';
import type { Action, VerdictKind } from '../../../model/verdict.js';
import { explainBreak } from '../../../run/explain-break.js';
import { findBreak, findRuleHistories, listBreaks } from '../../../run/history.js';
import type { BreakOrder } from '../../../run/history.js';
import { responsibilityForBreak } from '../../../run/responsibility.js';
import { breakDocument } from '../../shared/documents/break-document.js';
import { explainDocument } from '../../shared/documents/explain-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { answerPage, pageRequest } from '../paging.js';
import type { PageQuery } from '../paging.js';
import { requireVisible, visibleFor } from '../permissions.js';
import { day, name, next, oneOf, pageQuery } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';

interface BreaksQuery extends PageQuery {
  readonly rule?: string;
  readonly tier?: number;
  readonly verdict: VerdictKind | 'any';
  readonly action?: Action;
  readonly severity?: SeverityLevel;
  readonly status?: BreakStatus;
  readonly from?: string;
  readonly to?: string;
  readonly run?: string;
  readonly sort: BreakOrder;
}

const id = {
  type: 'string',
  pattern: '^[0-9a-f]{6,64}$',
  description: 'The id of the break, or at least six characters of its beginning.',
  examples: ['3f9a61c2'],
};

/** What needs an answer, and its proof. */
export function addBreaks(app: FastifyInstance, dependencies: HttpDependencies): void {
  for (const route of [routeListBreaks, routeReadBreak, routeExplainBreak]) route(app, dependencies);
}

function routeListBreaks(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Querystring: BreaksQuery }>(
    '/v1/breaks',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'listBreaks',
        tag: 'breaks',
        summary: 'List the breaks',
        description: 'The highest tier first, then the longest known; or the newest, or the severest, first.',
        query: {
          rule: name('Only of this rule, or of one instance as rule/instance.', 'pos-vs-erp-sales'),
          tier: { type: 'integer', minimum: 1, maximum: 4, description: 'Only of this tier.' },
          verdict: {
            ...oneOf([...verdictKinds, 'any'], 'Only what was judged so; `any` for everything.'),
            default: 'break',
          },
          action: oneOf([...actions], 'Only what this is to be done about.'),
          severity: oneOf([...severityLevels], 'Only of this level of severity.'),
          status: oneOf(['open', 'closed'], 'Only with this status.'),
          from: day('Only of this business date, or later.'),
          to: day('Only of this business date, or earlier.'),
          run: name('Only what this run saw last.', '20261102_060004_pos-vs-erp-sales'),
          sort: { ...oneOf(['worst-first', 'newest-first', 'severest-first'], 'The order.'), default: 'worst-first' },
          ...pageQuery,
        },
        answers: {
          200: {
            ...object({ breaks: { type: 'array', items: { $ref: 'BreakItem#' } }, next }),
            description: 'A page of breaks.',
          },
        },
      }),
    },
    async (request, reply) => {
      const { rule, tier, action, severity: level, status, from, to, run, sort } = request.query;
      const verdict = request.query.verdict === 'any' ? undefined : request.query.verdict;
      const { plan } = active();
      const ruleHistories = rule === undefined ? undefined : await findRuleHistories(tools, plan, rule);
      const filter = {
        ruleHistories,
        tier,
        verdict,
        action,
        level,
        status,
        from,
        to,
        run,
        rules: visibleFor(request).rules,
      };
      const page = await listBreaks(tools, filter, pageRequest(request.query), sort);
      const now = tools.clock.now();
      const items = page.items.map((kept) => breakDocument(kept, responsibilityForBreak(plan, kept, now)));
      return answerPage(request, reply, 'breaks', { ...page, items });
    },
  );
}

function routeReadBreak(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Params: { id: string } }>(
    '/v1/breaks/:id',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'readBreak',
        tag: 'breaks',
        summary: 'Read a break',
        description: 'What differs, and what became of it.',
        params: { id },
        tags: 'read',
        answers: { 200: shared('BreakDetail', 'The break, and its life.') },
      }),
    },
    async (request) => {
      const kept = await findBreak(tools, request.params.id);
      requireVisible(request, thingOf(kept, request.params.id));
      const { plan } = active();
      return {
        break: breakDocument(kept, responsibilityForBreak(plan, kept, tools.clock.now())),
        run: kept.run,
        scope: kept.scope,
        history: kept.history,
      };
    },
  );
}

function routeExplainBreak(app: FastifyInstance, { tools, active }: HttpDependencies): void {
  app.get<{ Params: { id: string } }>(
    '/v1/breaks/:id/explanation',
    {
      config: { access: 'read' },
      schema: routeSchema({
        operationId: 'explainBreak',
        tag: 'breaks',
        summary: 'Prove a break',
        description: 'Both records, where they stand, the arithmetic, and which rule decided.',
        params: { id },
        tags: 'read',
        answers: { 200: shared('ExplainOutput', 'The proof, made from what was kept.') },
        problems: [410],
      }),
    },
    async (request) => {
      // Who may not see it is not told that its beginning is that of several.
      requireVisible(request, thingOf(await findBreak(tools, request.params.id), request.params.id));
      return explainDocument(await explainBreak(tools, active().plan, request.params.id));
    },
  );
}

function thingOf(kept: KeptBreak, asked: string): Parameters<typeof requireVisible>[1] {
  return { kind: 'break', name: asked, about: { rule: ruleIdOf(kept) } };
}
