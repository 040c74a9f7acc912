import { amqpFetcher } from './fetchers/amqp/amqp-fetcher.js';
import { fileFetcher } from './fetchers/file/file-fetcher.js';
import { graphqlFetcher } from './fetchers/http/graphql-fetcher.js';
import { restFetcher } from './fetchers/http/rest-fetcher.js';
import { kafkaFetcher } from './fetchers/kafka/kafka-fetcher.js';
import { createSftpFetcher } from './fetchers/sftp/sftp-fetcher.js';
import { sqsFetcher } from './fetchers/sqs/sqs-fetcher.js';
import { webhookFetcher } from './fetchers/webhook/webhook-fetcher.js';
import { sqlFetcher } from './fetchers/sql/sql-fetcher.js';
import type { Fetcher } from './plugin/fetcher.js';

/** Every fetcher that comes with tieout, by its name. A package that the operator allows is none of them. */
export function createBuiltInFetchers(): ReadonlyMap<string, Fetcher> {
  const fetchers: readonly Fetcher[] = [
    fileFetcher, //
    restFetcher,
    graphqlFetcher,
    createSftpFetcher(),
    sqlFetcher,
    amqpFetcher,
    kafkaFetcher,
    sqsFetcher,
    webhookFetcher(null),
  ];
  return new Map(fetchers.map((fetcher) => [fetcher.name, fetcher]));
}
