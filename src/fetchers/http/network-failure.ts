import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';

/** Who was asked, for messages, and how long an answer was waited for. */
export interface AskedHost {
  readonly host: string;
  /** The address, without credentials. */
  readonly source: string;
  /** Seconds. */
  readonly patience: { readonly headers: number; readonly body: number };
}

/** Reasons why a certificate is not believed, by the codes of OpenSSL and Node. */
const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  CERT_REVOKED: 'its certificate was revoked',
  CERT_UNTRUSTED: 'its certificate is not trusted',
  CERT_SIGNATURE_FAILURE: 'the signature of its certificate is wrong',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an authority that is not trusted here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is that of another host',
};

/** Alerts with which a server refuses our certificate, or that there is none (RFC 8446, 6.2). */
const clientCertificates =
  /^ERR_SSL_\w*ALERT_(CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_\w+|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)$/;

type Meaning = (asked: AskedHost, error: unknown) => OperationalError;

const passing = (cause: unknown): { cause: unknown; retryable: true } => ({ cause, retryable: true });
const failed =
  (reason: string): Meaning =>
  ({ source }, error) =>
    operationalError('source-failed', { source, reason }, passing(error));

const meanings: Readonly<Record<string, Meaning>> = {
  ENOTFOUND: ({ host }, cause) => operationalError('host-not-found', { host }, { cause }),
  ENODATA: ({ host }, cause) => operationalError('host-not-found', { host }, { cause }),
  UND_ERR_CONNECT_TIMEOUT: ({ host }, cause) =>
    operationalError('host-unreachable', { host, reason: 'it does not answer' }, passing(cause)),
  UND_ERR_HEADERS_TIMEOUT: ({ source, patience: { headers: seconds } }, cause) =>
    operationalError('source-silent', { source, seconds }, passing(cause)),
  UND_ERR_BODY_TIMEOUT: ({ source, patience: { body: seconds } }, cause) =>
    operationalError('source-silent', { source, seconds }, passing(cause)),
  UND_ERR_SOCKET: failed('it ended the connection before its answer was whole'),
  ECONNRESET: failed('it ended the connection before its answer was whole'),
  EPIPE: failed('it ended the connection before its answer was whole'),
  ERR_STREAM_PREMATURE_CLOSE: failed('it ended the connection before its answer was whole'),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: failed('its answer has another length than it says'),
  UND_ERR_HEADERS_OVERFLOW: failed('the headers of its answer are too large'),
};

/** What a failure of the network, of TLS or of HTTP means; whatever else was thrown stays what it is. */
export function networkFailure(error: unknown, asked: AskedHost): unknown {
  if (error instanceof OperationalError) return error;
  const code = systemCodeOf(error) ?? '';
  const { host } = asked;
  if (Object.hasOwn(meanings, code)) return meanings[code]?.(asked, error);
  const refused = tlsRefusal(host, code, error);
  if (refused) return refused;
  if (isNoHttp(error, code)) return failed('its answer is not HTTP')(asked, error);
  if (isPassingFailure(error) || isOfSystem(error)) {
    const parameters = { host, reason: reasonOf(error, code) };
    return operationalError('host-unreachable', parameters, { cause: error, retryable: isPassingFailure(error) });
  }
  return error;
}

/** What a failure of TLS means; null: it is none. */
function tlsRefusal(host: string, code: string, cause: unknown): OperationalError | null {
  const reason = Object.hasOwn(certificates, code) ? certificates[code] : undefined;
  if (reason !== undefined) return operationalError('host-refused', { host, reason }, { cause });
  if (clientCertificates.test(code)) return certificateRefused(host, code, cause);
  return /^ERR_(SSL|TLS)_/.test(code) || code === 'EPROTO' ? tlsFailure(host, code, cause) : null;
}

function certificateRefused(host: string, code: string, cause: unknown): OperationalError {
  const reason = code.endsWith('CERTIFICATE_REQUIRED')
    ? 'it asks for a client certificate'
    : 'it refuses the client certificate of the connection';
  return operationalError('credentials-refused', { host, reason }, { cause });
}

function tlsFailure(host: string, code: string, cause: unknown): OperationalError {
  const isPlain = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/.test(code);
  const reason = isPlain ? 'it does not speak TLS at this port' : `no TLS connection comes about (${code})`;
  return operationalError('host-refused', { host, reason }, { cause });
}

/** Such as EADDRNOTAVAIL, where a machine has no IPv6. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Of some of its parser's failures undici gives no code. */
function isNoHttp(error: unknown, code: string): boolean {
  return code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError');
}

/** Several addresses may have been tried, each for a reason: an `AggregateError` has no message of its own. */
function reasonOf(error: unknown, code: string): string {
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  return messageOf(error) || code;
}
