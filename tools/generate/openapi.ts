import { createHttpApplication } from '../../src/delivery/http/application.js';
import type { HttpDependencies } from '../../src/delivery/http/dependencies.js';

/** What can be asked over HTTP, as OpenAPI 3.1: made of the schemas of the routes, with nothing behind them. */
export async function generateOpenApi(version: string): Promise<string> {
  const settings: HttpDependencies['settings'] = {
    tls: null,
    rate: { requests: 1, seconds: 1 },
    trustProxy: [],
    openMetrics: false,
  };
  const known = { version, settings, redact: (text: string) => text } as Partial<HttpDependencies>;
  const app = await createHttpApplication(withNothingElse(known));
  try {
    return `${JSON.stringify(app.swagger(), null, 2)}\n`;
  } finally {
    await app.close();
  }
}

/** Whatever else is asked for is there, and fails when it is used. */
function withNothingElse(known: Partial<HttpDependencies>): HttpDependencies {
  return new Proxy(known, {
    get: (target, name) => (name in target ? target[name as keyof HttpDependencies] : unusable(String(name))),
  }) as HttpDependencies;
}

function unusable(name: string): object {
  return new Proxy(() => undefined, {
    apply: () => {
      throw new Error(`'${name}' is used to describe the routes`);
    },
  });
}
