import fastify from 'fastify';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { HttpDependencies } from './dependencies.js';
import { addOpenApi } from './openapi.js';
import { addAuthentication } from './plugins/authentication.js';
import { addEntityTags } from './plugins/entity-tags.js';
import { addIdempotency } from './plugins/idempotency.js';
import { addMethods } from './plugins/methods.js';
import { addProblems, answer } from './plugins/problems.js';
import { addQueries } from './plugins/queries.js';
import { addRateLimits } from './plugins/rate-limits.js';
import { addRequestEvents } from './plugins/request-events.js';
import { addSecurityHeaders } from './plugins/security-headers.js';
import { addResources } from './resources/index.js';
import { sharedSchemas } from './schemas/shared-schemas.js';
import { apiSchemas } from './schemas/api-schemas.js';

/** Bytes of a body, but those of webhooks, whose connection says how many. */
const bodyLimit = 1024 * 1024;
const requestSeconds = 30;
const headersSeconds = 10;
const mostConnections = 1000;
const headerBytes = 16 * 1024;
const longestName = 400;

/** The interface over HTTP: `listen` and `close` are its caller's. */
export async function createHttpApplication(dependencies: HttpDependencies): Promise<FastifyInstance> {
  const { settings, redact } = dependencies;
  const app = fastify(optionsOf(dependencies));
  app.server.maxConnections = mostConnections;
  app.removeContentTypeParser('text/plain');
  app.setSerializerCompiler(() => (document) => JSON.stringify(document));
  addProblems(app, redact);
  addRequestEvents(app, dependencies);
  await addSecurityHeaders(app);
  await addRateLimits(app, settings);
  addAuthentication(app, dependencies);
  addQueries(app);
  addIdempotency(app, dependencies);
  addEntityTags(app);
  for (const schema of [...sharedSchemas(), ...apiSchemas()]) app.addSchema(schema);
  await addOpenApi(app, dependencies.version);
  const methods = addMethods(app);
  await addResources(app, dependencies);
  methods.refuseOthers();
  await app.ready();
  return app;
}

function optionsOf({ settings, redact }: HttpDependencies): FastifyServerOptions {
  const { tls, trustProxy } = settings;
  const options: FastifyServerOptions = {
    logger: false,
    bodyLimit,
    requestTimeout: requestSeconds * 1000,
    handlerTimeout: requestSeconds * 1000,
    keepAliveTimeout: headersSeconds * 1000,
    trustProxy: trustProxy.length === 0 ? false : [...trustProxy],
    return503OnClosing: true,
    routerOptions: { maxParamLength: longestName, caseSensitive: true },
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: true,
        allErrors: false,
        // A refusal is worded with the value and its schema.
        verbose: true,
        strict: false,
      },
    },
    frameworkErrors: (error, request, reply) => void answer(error, request, reply, redact),
  };
  const server = { maxHeaderSize: headerBytes, headersTimeout: headersSeconds * 1000 };
  if (tls === null) return { ...options, http: server } as FastifyServerOptions;
  return {
    ...options,
    https: { ...server, cert: tls.certificate, key: tls.key, minVersion: 'TLSv1.2' },
  } as FastifyServerOptions;
}
