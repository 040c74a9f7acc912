import type { Knex } from 'knex';
import * as createTables from './0001-create-tables.js';
import * as historyOfRules from './0002-history-of-rules.js';
import * as lookupsOfBatches from './0003-lookups-of-batches.js';
import * as daysOfBatches from './0004-days-of-batches.js';
import * as statusOfBatches from './0005-status-of-batches.js';
import * as correctionBatches from './0006-correction-batches.js';
import * as rootsOfRecords from './0007-roots-of-records.js';
import * as mapsAndKeys from './0008-maps-and-keys.js';
import * as containersOfPayloads from './0009-containers-of-payloads.js';
import * as blockedBreaks from './0010-blocked-breaks.js';
import * as decisionsCarriedOver from './0011-decisions-carried-over.js';
import * as removedObjects from './0012-removed-objects.js';
import * as pageDeliveries from './0013-page-deliveries.js';
import * as idempotency from './0014-idempotency.js';
import * as receivedMessages from './0015-received-messages.js';
import * as jobs from './0016-jobs.js';
import * as schedules from './0017-schedules.js';
import * as audit from './0018-audit.js';
import * as appliedConfigurations from './0019-applied-configurations.js';
import * as reporting from './0021-reporting.js';
import * as apiTokens from './0022-api-tokens.js';
import * as listsOfBreaks from './0023-lists-of-breaks.js';
import * as verdicts from './0024-verdicts.js';
import * as severity from './0026-severity.js';
import * as apiRequests from './0020-api-requests.js';
import * as standingRecords from './0025-standing-records.js';

/** Every migration by name, in order. A migration that has been released is never changed. */
export const migrations: readonly { readonly name: string; readonly migration: Knex.Migration }[] = [
  { name: '0001-create-tables', migration: createTables },
  { name: '0002-history-of-rules', migration: historyOfRules },
  { name: '0003-lookups-of-batches', migration: lookupsOfBatches },
  { name: '0004-days-of-batches', migration: daysOfBatches },
  { name: '0005-status-of-batches', migration: statusOfBatches },
  { name: '0006-correction-batches', migration: correctionBatches },
  { name: '0007-roots-of-records', migration: rootsOfRecords },
  { name: '0008-maps-and-keys', migration: mapsAndKeys },
  { name: '0009-containers-of-payloads', migration: containersOfPayloads },
  { name: '0010-blocked-breaks', migration: blockedBreaks },
  { name: '0011-decisions-carried-over', migration: decisionsCarriedOver },
  { name: '0012-removed-objects', migration: removedObjects },
  { name: '0013-page-deliveries', migration: pageDeliveries },
  { name: '0014-idempotency', migration: idempotency },
  { name: '0015-received-messages', migration: receivedMessages },
  { name: '0016-jobs', migration: jobs },
  { name: '0017-schedules', migration: schedules },
  { name: '0018-audit', migration: audit },
  { name: '0019-applied-configurations', migration: appliedConfigurations },
  { name: '0020-api-requests', migration: apiRequests },
  { name: '0021-reporting', migration: reporting },
  { name: '0022-api-tokens', migration: apiTokens },
  { name: '0023-lists-of-breaks', migration: listsOfBreaks },
  { name: '0024-verdicts', migration: verdicts },
  { name: '0025-standing-records', migration: standingRecords },
  { name: '0026-severity', migration: severity },
];
