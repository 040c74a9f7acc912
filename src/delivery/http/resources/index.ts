import type { FastifyInstance } from 'fastify';
import type { HttpDependencies } from '../dependencies.js';
import { addAudit } from './audit.js';
import { addBatches } from './batches.js';
import { addBreaks } from './breaks.js';
import { addCauses } from './causes.js';
import { addConfiguration } from './configuration.js';
import { addFeeds } from './feeds.js';
import { addJobDecisions } from './job-decisions.js';
import { addJobEvents } from './job-events.js';
import { addJobs } from './jobs.js';
import { addMe } from './me.js';
import { addOperations } from './operations.js';
import { addQuarantine } from './quarantine.js';
import { addQuarantineDecisions } from './quarantine-decisions.js';
import { addRunRequests } from './run-requests.js';
import { addRuns } from './runs.js';
import { addTokens } from './tokens.js';
import { addWebhooks } from './webhooks.js';

const resources = [
  addOperations,
  addFeeds,
  addBatches,
  addRuns,
  addCauses,
  addRunRequests,
  addJobs,
  addJobEvents,
  addJobDecisions,
  addBreaks,
  addQuarantine,
  addQuarantineDecisions,
  addConfiguration,
  addTokens,
  addMe,
  addAudit,
];

/** All routes. */
export async function addResources(app: FastifyInstance, dependencies: HttpDependencies): Promise<void> {
  for (const add of resources) add(app, dependencies);
  await addWebhooks(app, dependencies);
}
