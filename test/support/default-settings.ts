/** What `queue` and `serve` of the operator's file are where nothing is written. */
export const defaultQueue = { attempts: 5, base: 30, max: 3600, concurrency: null, lease: 30 };

export const defaultServe = {
  host: '127.0.0.1',
  port: 8080,
  tls: null,
  trustProxy: [],
  oidc: null,
  rateLimit: { requests: 300, per: 60 },
  metrics: 'viewer',
};
