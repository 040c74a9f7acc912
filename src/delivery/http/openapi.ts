import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

const tags = {
  feeds: 'What is delivered: feeds, when they are fetched, what is missing.',
  batches: 'Deliveries that were ingested, and whether they count.',
  runs: 'Reconciliations: what they read and what they found.',
  jobs: 'Work that waits, is done or failed.',
  breaks: 'What needs an answer, and its proof.',
  quarantine: 'Records that were set aside, and what is done about them.',
  configuration: 'What is reconciled, and how: the active version and those before.',
  access: 'Who may do what: tokens, and oneself.',
  audit: 'Who changed what, and whether that is whole.',
  webhooks: 'Messages that are pushed to feeds.',
  operations: 'Whether tieout works.',
};

const description = `Reconciliations over HTTP.

Every request says who sends it: \`Authorization: Bearer\` with a token of \`tieout token create\` or a JWT of the configured
issuer. What somebody may not see is not there for them. Lists come in pages that stay where they are while new items
arrive. A change that is sent under an \`Idempotency-Key\` is made once. Whatever is refused is answered as
\`application/problem+json\` with a code, a sentence and what to do next.`;

/** Describes all routes that are added after it, as OpenAPI 3.1. */
export async function addOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'tieout',
        version,
        description,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } as { name: string },
      },
      servers: [{ url: '/', description: 'Where this document was read.' }],
      tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
      security: [{ bearer: [] }],
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            description: 'A token of tieout, or a JWT of the configured issuer.',
          },
        },
      },
    },
    refResolver: { buildLocalReference: ({ $id }) => (typeof $id === 'string' ? $id : '') },
    transformObject: (documents) =>
      'openapiObject' in documents ? withoutUnused(documents.openapiObject) : documents.swaggerObject,
  });
}

/** Of the shapes that commands print, only those that a route answers. */
function withoutUnused<T extends { readonly paths?: object; readonly components?: object }>(document: T): T {
  const schemas: Readonly<Record<string, unknown>> =
    (document.components as { schemas?: Record<string, unknown> }).schemas ?? {};
  const used = new Set<string>();
  const waiting = [...namesIn(document.paths)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...namesIn(schemas[name]));
  }
  const kept = Object.fromEntries([...used].sort().map((name) => [name, schemas[name]]));
  return { ...document, components: { ...document.components, schemas: kept } };
}

function namesIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name = '']) => name,
  );
}
