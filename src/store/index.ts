export { openStore } from './open-store.js';
export type { Store, StoreOptions } from './open-store.js';
export type { RunLock } from './lock-run.js';
export type { Database, Transaction } from './connection/database.js';
export {
  findRemovals,
  finishRemovals,
  forgetRemoval,
  lockForRemoval,
  markRemoved,
  unfinishedRemovals,
} from './repositories/removed-objects.js';
export type { ObjectKind, ObjectToRemove } from './repositories/removed-objects.js';
export { listNamedObjects, stayReasons } from './repositories/named-objects.js';
export type { FeedReads, NamedObject, StayReason } from './repositories/named-objects.js';
export {
  beginPageDelivery,
  deferPageDelivery,
  findPageDelivery,
  findRest,
  findWatermark,
  forgetPageDelivery,
  keepPage,
  keepWatermark,
  takeOverPageDelivery,
} from './repositories/page-deliveries.js';
export type { KeptPage, PageCheckpoint, PageDelivery } from './repositories/page-deliveries.js';
export type { Page, PageRequest } from './repositories/page.js';
export {
  findBatch,
  findBatchesNamed,
  findCorrections,
  findDelivery,
  findDeliveryBefore,
  findNewestBatch,
  findNewestDelivery,
  listBatches,
  touchBatch,
} from './repositories/batches.js';
export type { BatchFilter } from './repositories/batches.js';
export { decideBatch, listBatchEvents } from './repositories/batch-events.js';
export type { BatchDecision } from './repositories/batch-events.js';
export {
  findBatchesInOrder,
  findLaterBatches,
  findOutdatedBatches,
  findStateBatches,
  keepArrival,
} from './repositories/state-batches.js';
export type { DeliveriesBetween, StateSelection } from './repositories/state-batches.js';
export { findReplaced, findRestated, findSentBefore } from './repositories/earlier-batches.js';
export {
  findKnownKeys,
  forgetKeys,
  keepKeys,
  keepRepeatedRecords,
  readRepeatedRecords,
} from './repositories/idempotency-keys.js';
export type { BusinessKey, KeyOwner, KnownKey, RepeatedRecord } from './repositories/idempotency-keys.js';
export { keepBatch } from './repositories/keep-batch.js';
export type { KeptBatch, NewBatch, NewSetAsideRecord } from './repositories/keep-batch.js';
export {
  countSetAsideRecords,
  findSetAsideRecord,
  listBatchesSettingAside,
  listSetAsideRecords,
  setAsideIdOf,
} from './repositories/set-aside-records.js';
export type { KeptSetAsideRecord, SetAsideCount, SetAsideFilter } from './repositories/set-aside-records.js';
export {
  countUnheeded,
  findUndecided,
  readDecidedPlaces,
  readUndecided,
  readWithheldPlaces,
} from './repositories/steward-words.js';
export type { DecidedPlace } from './repositories/steward-words.js';
export { listSetAsideKeys, listUnknownCodes, undecidedKeys } from './repositories/set-aside-keys.js';
export type { SetAsideKey } from './repositories/set-aside-keys.js';
export { keepDecisions, listSetAsideEvents } from './repositories/set-aside-events.js';
export type { Decision } from './repositories/set-aside-events.js';
export { findCompletedRun, findRuleHistories, findRun, findSameRun, listRuns, noBreaks } from './repositories/runs.js';
export type { RunFilter, RunIdentity } from './repositories/runs.js';
export {
  completeRun,
  endRun,
  failAbandonedRuns,
  findRunningRun,
  holdRun,
  noteRunPhase,
  releaseRun,
  resumeRun,
  startRun,
  supersedeHeld,
} from './repositories/run-life.js';
export type { RunResult } from './repositories/run-life.js';
export { BreakCounter } from './repositories/break-counter.js';
export { forgetHeldAnswer, keepHeldPart, readHeldPart } from './repositories/held-answers.js';
export { keepBreaks } from './repositories/keep-breaks.js';
export type { BlockedBreak } from './repositories/keep-blocked-breaks.js';
export {
  keepClaims,
  listClaimed,
  listStanding,
  lockStanding,
  replaceStanding,
} from './repositories/standing-records.js';
export type {
  ClaimedRecord,
  FoundStanding,
  KeptClaim,
  KeptStanding,
  StandingPart,
} from './repositories/standing-records.js';
export { findBreak, findBreaksOfRecords } from './repositories/breaks.js';
export type { BreakOfRecord } from './repositories/breaks.js';
export { listBreaks } from './repositories/list-breaks.js';
export type { BreakOrder } from './repositories/list-breaks.js';
export type { BreakFilter } from './repositories/break-filter.js';
export {
  findConfigurationVersion,
  findConfigurationVersions,
  keepConfigurationVersion,
} from './repositories/configuration-versions.js';
export {
  findActiveConfiguration,
  findActivePlan,
  keepAppliedConfiguration,
  listAppliedConfigurations,
  lockConfigurations,
} from './repositories/applied-configurations.js';
export {
  countReceived,
  finishReceived,
  keepReceived,
  rejectReceived,
  takeReceived,
} from './repositories/received-messages.js';
export type { WaitingMessage } from './repositories/received-messages.js';
export type { JobFilter, QueueCounts, SentJob } from './repositories/job-filter.js';
export { countJobs, findJob, listJobs } from './repositories/jobs.js';
export { sendJobs } from './repositories/send-jobs.js';
export type { NewJob } from './repositories/send-jobs.js';
export { claimJob } from './repositories/claim-job.js';
export type { ClaimedJob } from './repositories/claim-job.js';
export { settleJob } from './repositories/settle-job.js';
export type { JobOutcome } from './repositories/settle-job.js';
export { findLostJobs, renewLeases } from './repositories/job-leases.js';
export type { LostJob } from './repositories/job-leases.js';
export { forgetJobs } from './repositories/forget-jobs.js';
export { cancelJob, retryJob } from './repositories/decide-jobs.js';
export {
  beginning,
  findAuditHead,
  keepAuditEvents,
  listAuditEvents,
  listAuditHeads,
  lockAuditHeads,
  readAuditEvents,
} from './repositories/audit-events.js';
export type { AuditFilter, KeptAuditEvent } from './repositories/audit-events.js';
export {
  findApiToken,
  findApiTokensNamed,
  hasApiTokens,
  keepApiToken,
  listApiTokens,
  revokeApiToken,
  touchApiToken,
} from './repositories/api-tokens.js';
export {
  readDriftGauges,
  readFeedGauges,
  readHeldRuns,
  readMatchGauges,
  readMissingDeliveries,
  readOpenBreaks,
} from './repositories/gauges.js';
export { countBreaks } from './repositories/break-history.js';
export type { DriftGauge, FeedGauge, HeldRunsGauge, MatchGauge, OpenBreaksGauge } from './repositories/gauges.js';
export { keepDrifts } from './repositories/keep-drifts.js';
export { beginApiRequest, forgetApiRequest, forgetApiRequests, keepApiAnswer } from './repositories/api-requests.js';
export type { ApiRequest, BegunRequest, KeptAnswer } from './repositories/api-requests.js';
export {
  forgetFirings,
  keepFirings,
  keepJobsOfFirings,
  keepSchedules,
  lockSchedules,
  readLastFirings,
  readSchedules,
  settleSchedules,
} from './repositories/schedules.js';
export type { Firing, KnownSchedule } from './repositories/schedules.js';
export { findDaysWithoutRun, findLandedDays, findRestatedDays, takeLandings } from './repositories/landings.js';
export type { Landing, TouchedDays } from './repositories/landings.js';
export {
  forgetArrived,
  forgetMissing,
  listLastDeliveries,
  listMissing,
  noteArrivals,
  noteMissing,
} from './repositories/missing-deliveries.js';
export type { FeedName, LastDelivery, MissingDelivery } from './repositories/missing-deliveries.js';
export {
  forgetDue,
  listBeginnings,
  listFirstLandings,
  noteDue,
  readAttainment,
} from './repositories/due-deliveries.js';
export type { AttainmentGauge } from './repositories/due-deliveries.js';
