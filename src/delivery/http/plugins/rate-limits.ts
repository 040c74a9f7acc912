import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HttpSettings } from '../dependencies.js';
import { requestProblem } from '../problem.js';

/** Whoever guesses may do so a tenth as often as whoever asks. */
const guessesPerRequest = 1 / 10;
const leastGuesses = 5;
/** How many principals and addresses are counted at once; those asked for the longest ago are forgotten first. */
const mostCounted = 10_000;

/**
 * How often one may ask: each address, before it is known who asks; each principal; and, stricter, an address whose requests
 * say wrongly who sends them. Probes of health are not counted.
 */
export async function addRateLimits(app: FastifyInstance, { rate }: HttpSettings): Promise<void> {
  await app.register(rateLimit, { global: false, cache: mostCounted });
  const timeWindow = rate.seconds * 1000;
  const byAddress = app.createRateLimit({ max: rate.requests, timeWindow, keyGenerator: ({ ip }) => `address ${ip}` });
  const byPrincipal = app.createRateLimit({ max: rate.requests, timeWindow, keyGenerator: nameOf });
  const guesses = app.createRateLimit({
    // They are looked at before the request is counted among them: one less than may be answered.
    max: Math.max(leastGuesses, Math.floor(rate.requests * guessesPerRequest)) - 1,
    timeWindow,
    keyGenerator: ({ ip }) => `guesses ${ip}`,
  });
  app.addHook('onRequest', async (request) => {
    if (isProbe(request)) return;
    refuseOver(await byAddress(request));
    refuseOver(await guesses(request, { increment: false }));
  });
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode === 401 && !isProbe(request)) await guesses(request);
  });
  app.addHook('preParsing', async (request) => {
    if (request.principal !== null) refuseOver(await byPrincipal(request));
  });
}

function nameOf({ principal }: FastifyRequest): string {
  return `principal ${principal?.kind ?? ''} ${principal?.name ?? ''}`;
}

/** Whoever watches whether we work must not be told that we are busy. */
function isProbe({ routeOptions: { url } }: FastifyRequest): boolean {
  return url === '/healthz' || url === '/readyz';
}

function refuseOver(limit: Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>): void {
  if (limit.isAllowed || !limit.isExceeded) return;
  const seconds = Math.max(1, limit.ttlInSeconds);
  throw requestProblem('too-many-requests', { seconds }, { headers: { 'retry-after': String(seconds) } });
}
