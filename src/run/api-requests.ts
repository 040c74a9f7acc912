import * as store from '../store/index.js';
import type { ApiRequest, BegunRequest, KeptAnswer } from '../store/index.js';
import type { Tools } from './tools.js';

type Kept = Pick<Tools, 'store' | 'clock'>;

/** Begins a request that has an idempotency key, or says what became of the one that had it before. */
export function beginRequest(tools: Kept, request: ApiRequest & { readonly sha256: string }): Promise<BegunRequest> {
  return store.beginApiRequest(tools.store.database, request, tools.clock.now());
}

/** Keeps the answer of a request, so that it can be repeated. */
export function keepAnswer(tools: Kept, request: ApiRequest, answer: KeptAnswer): Promise<void> {
  return store.keepApiAnswer(tools.store.database, request, answer);
}

/** Forgets a request that failed, so that it may be made again under its key. */
export function forgetRequest(tools: Kept, request: ApiRequest): Promise<void> {
  return store.forgetApiRequest(tools.store.database, request);
}
