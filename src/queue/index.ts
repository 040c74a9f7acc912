export { openQueue } from './open-queue.js';
export type { OpenQueue } from './open-queue.js';
export { openJobDesk } from './job-desk.js';
export type { JobDesk } from './job-desk.js';
export { ingestRequests, runRequests } from './job-requests.js';
export { startWorker } from './start-worker.js';
export { defaultQueueSettings } from './queue.js';
export type { JobFilter, JobRequest, JobState, Queue, QueueCounts, QueueSettings, SentJob } from './queue.js';
export type { JobTools, Worker, WorkerOptions } from './worker.js';
