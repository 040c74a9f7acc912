import type { OptionDescription } from '../../plugin/fetcher.js';
import { defaultSignatureHeader, defaultTimestampHeader, largestBody } from './contract.js';

const checkHeader = (name: string): string | null =>
  /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/.test(name) ? null : `'${name}' is not the name of a header`;

/** What a connection of `webhook` is described by. */
export const webhookOptions: Readonly<Record<string, OptionDescription>> = {
  secret: {
    description: 'What the sender signs with (HMAC).',
    required: true,
    secret: true,
    example: 'SHOP_WEBHOOK_SECRET',
  },
  previousSecret: {
    description: 'The secret before, which is good as well while the sender changes over.',
    required: false,
    secret: true,
    example: 'SHOP_WEBHOOK_SECRET_BEFORE',
  },
  algorithm: {
    description: 'The hash of the signature.',
    required: false,
    values: ['sha256', 'sha512'],
    example: 'sha512',
    default: 'sha256',
  },
  encoding: {
    description: 'How the signature is written.',
    required: false,
    values: ['hex', 'base64'],
    example: 'base64',
    default: 'hex',
  },
  signs: {
    description:
      'What is signed: the time, a full stop and the body, or the body alone. Where it is the body alone, a message may be of ' +
      'any age, and the same body is one message however often it is sent.',
    required: false,
    values: ['timestamp.body', 'body'],
    example: 'timestamp.body',
    default: 'timestamp.body',
  },
  signatureHeader: {
    description: 'The header with the signature.',
    required: false,
    example: 'X-Shop-Signature',
    default: defaultSignatureHeader,
    check: checkHeader,
  },
  signaturePrefix: {
    description: 'What stands before the signature in its header.',
    required: false,
    example: 'sha256=',
    default: 'nothing',
  },
  timestampHeader: {
    description: 'The header with the time, in seconds since 1970 or as ISO 8601.',
    required: false,
    example: 'X-Shop-Timestamp',
    default: defaultTimestampHeader,
    check: checkHeader,
  },
  replayWindow: {
    description: 'How far the time may be from ours, either way; what is further away is refused.',
    required: false,
    type: 'duration',
    example: '10m',
    default: '5m',
  },
  idempotencyHeader: {
    description: 'The header with the key of a message; the same key again is the same message, sent twice.',
    required: false,
    example: 'Idempotency-Key',
    default: 'none: what was signed is the key',
    check: checkHeader,
  },
  keepHeaders: {
    description: 'Headers that are kept with the body, and that a map may read.',
    required: false,
    type: 'list',
    example: ['X-Shop-Event'],
    default: 'none',
    check: checkHeader,
  },
  sizeLimit: {
    description: `The most bytes that a body may have, up to ${largestBody}.`,
    required: false,
    type: 'integer',
    example: '65536',
    default: '262144',
    check: (bytes) =>
      Number(bytes) >= 1 && Number(bytes) <= largestBody ? null : `a limit is from 1 to ${largestBody} bytes`,
  },
};
