import type { FastifyInstance, FastifyRequest } from 'fastify';
import { recordCodes } from '../../../base/catalogue/index.js';
import { visibleTo } from '../../../access/may-do.js';
import { noRepair } from '../../../model/correction.js';
import type { Repair, Steward } from '../../../model/correction.js';
import type { SetAsideFilter } from '../../../run/history.js';
import { discardRecords, findSetAside, submitRecords } from '../../../run/quarantine.js';
import type { SubmissionRequest } from '../../../run/quarantine.js';
import { responsibilityForRecord } from '../../../run/responsibility.js';
import { setAsideShowDocument, submissionOutcome } from '../../shared/documents/set-aside-document.js';
import type { HttpDependencies } from '../dependencies.js';
import { aboutFeed, requirePermission } from '../permissions.js';
import { checkMatch } from '../plugins/entity-tags.js';
import { actorOf, principalOf } from '../request-context.js';
import { because, name, oneOf } from '../schemas/parts.js';
import { object, routeSchema, shared } from '../schemas/route-schema.js';
import { toolsFor } from '../tools-for.js';
import { selectionOf } from './quarantine.js';
import type { RecordSelection } from './quarantine.js';

interface DecisionBody {
  readonly because?: string;
  readonly dryRun: boolean;
}

interface FixBody extends DecisionBody {
  readonly values?: Readonly<Record<string, string>>;
  readonly raw?: string;
}

/** Which records a request decides about. */
type Selected = (request: FastifyRequest) => Promise<SetAsideFilter>;

const longestRecord = 512 * 1024;
const dryRun = { type: 'boolean', default: false, description: 'Only say what would happen.' };
const decision = { because, dryRun };
const selection = {
  reason: oneOf(recordCodes, 'All open records that are set aside for this reason.'),
  feed: name('Only of this feed, as system/feed.', 'northwind-pos/sales'),
  batch: name('Only of this batch.', '20261102_021500_northwind-pos.sales'),
  field: name('Only for a reason about this field.', 'quantity'),
  kind: oneOf(['quarantine', 'dead-letter'], 'Only of this kind.'),
};
const values = {
  type: 'object',
  minProperties: 1,
  maxProperties: 500,
  propertyNames: { minLength: 1, maxLength: 200 },
  additionalProperties: { type: 'string', maxLength: longestRecord },
  description: 'Values of columns, as they should have arrived.',
};
const raw = {
  type: 'string',
  minLength: 1,
  maxLength: longestRecord,
  description: 'The whole record, as its feed writes records; for one whose columns cannot be told.',
};

/** What stewards decide about records that were set aside: one, or all open ones that share a reason. */
export function addQuarantineDecisions(app: FastifyInstance, dependencies: HttpDependencies): void {
  const one = (request: FastifyRequest): Promise<SetAsideFilter> => selectOne(request, dependencies);
  const all: Selected = async (request) => ({
    ...selectionOf(dependencies.active().plan, request.body as RecordSelection),
    systems: visibleTo(principalOf(request), 'decide').systems,
  });
  addSubmissions(app, dependencies, one, { path: '/v1/quarantine/:id', single: true, selected: {} });
  addSubmissions(app, dependencies, all, { path: '/v1/quarantine', single: false, selected: selection });
}

interface Kind {
  readonly path: string;
  /** One record, named in the address; else all for a reason, named in the body. */
  readonly single: boolean;
  readonly selected: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function addSubmissions(app: FastifyInstance, dependencies: HttpDependencies, select: Selected, kind: Kind): void {
  const { tools, active } = dependencies;
  const submit = async (
    request: FastifyRequest,
    what: Pick<SubmissionRequest, 'action' | 'change'>,
  ): Promise<object> => {
    const { dryRun: isDry } = request.body as DecisionBody;
    const filter = await select(request);
    const outcomes: object[] = [];
    const wanted = { ...what, steward: stewardOf(request), dryRun: isDry };
    for await (const outcome of submitRecords(toolsFor(tools, request), active().plan, filter, wanted)) {
      outcomes.push(submissionOutcome(outcome));
    }
    return { dryRun: isDry, outcomes };
  };
  decide(app, kind, {
    action: 'fix',
    summary: 'Fix',
    description: 'Values are corrected and the records submitted again: the same checks apply.',
    // A whole record is written for one record.
    body: { ...(kind.single ? { values, raw } : { values }), ...decision },
    required: kind.single ? [] : ['values'],
    output: 'QuarantineFixOutput',
    work: (request) => submit(request, { action: 'fix', change: changeOf(request.body as FixBody) }),
  });
  decide(app, kind, {
    action: 'release',
    summary: 'Release',
    description: 'The records are submitted again as they are: after the map or a reference was corrected.',
    body: decision,
    required: [],
    output: 'QuarantineReleaseOutput',
    work: (request) => submit(request, { action: 'release', change: noRepair }),
  });
  decide(app, kind, {
    action: 'discard',
    summary: 'Discard',
    description: 'The records shall count nowhere; they are kept.',
    body: decision,
    required: ['because'],
    output: 'QuarantineDiscardOutput',
    work: async (request) => {
      const { dryRun: isDry } = request.body as DecisionBody;
      const wanted = { steward: stewardOf(request), dryRun: isDry };
      const outcomes: object[] = [];
      for await (const { corrects, accepted } of discardRecords(
        toolsFor(tools, request),
        await select(request),
        wanted,
      )) {
        outcomes.push({ corrects, discarded: accepted });
      }
      return { dryRun: isDry, outcomes };
    },
  });
}

interface Decision {
  readonly action: string;
  readonly summary: string;
  readonly description: string;
  readonly body: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
  readonly output: string;
  readonly work: (request: FastifyRequest) => Promise<object>;
}

function decide(app: FastifyInstance, { path, single, selected }: Kind, decided: Decision): void {
  const { action, summary, description, body, required, output, work } = decided;
  app.post(
    `${path}/${action}`,
    {
      config: { access: 'decide', idempotency: 'kept' },
      schema: routeSchema({
        operationId: `${action}SetAside${single ? '' : 'ByReason'}`,
        tag: 'quarantine',
        summary: `${summary} ${single ? 'a record' : 'records'} that ${single ? 'was' : 'were'} set aside`,
        description,
        ...(single
          ? { params: { id: name('The id of the record.', 'q_0f3a61c29e8b7d5a4c21') }, tags: 'matched' as const }
          : {}),
        body: {
          ...object({ ...selected, ...body }, single ? required : ['reason', ...required]),
          // Of one record either some values are corrected, or the whole of it is written.
          ...('raw' in body ? { oneOf: [{ required: ['values'] }, { required: ['raw'] }] } : {}),
          description: single ? 'What is decided.' : 'Which records, and what is decided.',
        },
        idempotency: 'kept',
        answers: { 200: shared(output, 'What became of the records, batch by batch.') },
        problems: [410],
      }),
    },
    work,
  );
}

async function selectOne(request: FastifyRequest, { tools, active }: HttpDependencies): Promise<SetAsideFilter> {
  const { id } = request.params as { readonly id: string };
  const found = await findSetAside(tools, id);
  requirePermission(request, 'decide', { kind: 'record set aside', name: id, about: aboutFeed(found.record.feed) });
  const responsible = responsibilityForRecord(active().plan, found.record, tools.clock.now());
  checkMatch(request, `Record ${id}`, setAsideShowDocument(found, responsible));
  return { ids: [id] };
}

function changeOf({ values: changed, raw: whole }: FixBody): Repair {
  return { raw: whole ?? null, values: changed ?? {} };
}

function stewardOf(request: FastifyRequest): Steward {
  const { because: why } = request.body as DecisionBody;
  return { by: actorOf(request), because: why?.trim() ?? null };
}
