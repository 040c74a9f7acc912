import LinkHeader from 'http-link-header';
import { operationalError } from '../../base/errors.js';
import type { OperationalError } from '../../base/errors.js';
import { AnswerUnreadable, readAnswer } from './read-answer.js';
import type { AnswerFacts, AnswerValue } from './read-answer.js';
import type { PageFacts, PageProgress } from './page-progress.js';
import type { Pager } from './page-session.js';
import type { AnswerPlace, RestSettings } from './rest-settings.js';
import type { HttpAnswer, HttpRequest } from './messages.js';
import { before, greaterOf, isTime } from './watermark.js';

/** What of a feed decides how an interface is asked. */
export interface RestFeed {
  readonly path: string;
  readonly settings: RestSettings;
  /** The address of the list of records; null: the answer is no JSON document. */
  readonly records: string | null;
  /** A parameter of the query that no address of a page keeps: the key of the connection. */
  readonly keyParameter: string | null;
}

/** Asks an interface page by page, as the settings of a feed say. */
export function restPager({ path, settings, records, keyParameter }: RestFeed): Pager {
  return {
    source: path,
    maxPages: settings.maxPages,
    question: (progress) => questionOf(path, settings, progress),
    facts(answer, progress) {
      const facts = factsOf(answer, { settings, records, progress });
      return { ...facts, next: facts.next === null ? null : withoutKey(facts.next, settings, keyParameter) };
    },
  };
}

/** Checkpoints are kept: what a server repeats of our key is sent again anyway. */
function withoutKey(next: string, { paging }: RestSettings, keyParameter: string | null): string {
  if (paging !== 'link' || keyParameter === null || !URL.canParse(next)) return next;
  const address = new URL(next);
  if (!address.searchParams.has(keyParameter)) return next;
  address.searchParams.delete(keyParameter);
  return address.href;
}

function questionOf(path: string, settings: RestSettings, progress: PageProgress): Omit<HttpRequest, 'signal'> {
  const { paging, parameter, first, pageSize, sizeParameter } = settings;
  const { position } = progress;
  if (paging === 'link' && position !== null) return { url: position };
  const size = pageSize !== null && sizeParameter !== null ? { [sizeParameter]: String(pageSize) } : {};
  const isCounted = paging === 'page' || paging === 'offset';
  const value = position ?? (isCounted ? String(first) : null);
  const place = value === null ? {} : { [parameter]: value };
  return { path, query: { ...settings.query, ...sinceOf(path, settings, progress), ...size, ...place } };
}

/** The parameter, or the variable, that says from when on records are wanted. */
export function sinceOf(
  path: string,
  { since }: AnswerSettings,
  progress: PageProgress,
): Readonly<Record<string, string>> {
  if (since === null) return {};
  const { parameter, startAt, overlap } = since;
  if (progress.since === null) return startAt === null ? {} : { [parameter]: startAt };
  if (overlap === 0) return { [parameter]: progress.since };
  if (isTime(progress.since)) return { [parameter]: before(progress.since, overlap) };
  throw failed(path, `the overlap cannot be taken off '${progress.since}', which is no date and no instant`);
}

/** What of the settings decides how an answer is read. */
export type AnswerSettings = Omit<RestSettings, 'query' | 'parameter' | 'sizeParameter' | 'maxPages'>;

/** What an answer is read with. */
interface Reading {
  readonly settings: AnswerSettings;
  readonly records: string | null;
  readonly progress: PageProgress;
}

/**
 * What an answer says about the pages.
 *
 * @throws OperationalError `source-failed` where it does not say what the settings need.
 */
export function factsOf(answer: HttpAnswer, { settings, records, progress }: Reading): PageFacts {
  // RFC 9110, 15.3.5: there is nothing to say, and so no record.
  if (answer.status === 204) return { ...noRecords, answeredAt: answer.date };
  const said = readSaid(answer, settings, records);
  return { ...said, answeredAt: answer.date, next: nextOf(answer, settings, said, progress) };
}

const noRecords = { records: 0, digest: null, names: [], total: null, snapshot: null, watermark: null, next: null };

/** What an answer says, but for the next page. */
interface Said extends Omit<PageFacts, 'next' | 'answeredAt'> {
  readonly more: boolean | null;
  readonly nextValue: string | null;
}

function readSaid(answer: HttpAnswer, settings: AnswerSettings, records: string | null): Said {
  const { next, more, total, snapshot, recordId, since } = settings;
  const places = [next, more, total, snapshot];
  const addresses = places.flatMap((place) => (place && 'address' in place ? [place.address] : []));
  const ofRecord = [recordId, since?.watermark ?? null];
  const wanted = ofRecord.flatMap((address) => address ?? []);
  const found = records === null ? null : foundIn(answer, { records, values: addresses, recordValues: wanted });
  const valueAt = (place: AnswerPlace | null): string | null => {
    if (place === null) return null;
    if ('header' in place) return answer.headers[place.header] ?? null;
    return found?.values[addresses.indexOf(place.address)]?.text ?? null;
  };
  const needed = (place: AnswerPlace | null): string | null => {
    const value = valueAt(place);
    if (place === null || value !== null) return value;
    throw failed(answer.url, `its answer has nothing at ${'address' in place ? place.address : place.header}`);
  };
  const ofRecords = (address: string | null): readonly (AnswerValue | null)[] =>
    address === null ? [] : (found?.recordValues[wanted.indexOf(address)] ?? []);
  return {
    records: found?.records ?? null,
    digest: found?.digest ?? null,
    names: namesOf(answer.url, ofRecords(recordId), recordId),
    total: totalOf(answer.url, needed(total)),
    snapshot: needed(snapshot),
    watermark: ofRecords(since?.watermark ?? null).reduce<string | null>(
      (greatest, value) => greaterOf(greatest, value?.text ?? null),
      null,
    ),
    more: truthOf(answer.url, needed(more)),
    nextValue: valueAt(next),
  };
}

function foundIn({ body, url }: HttpAnswer, addresses: Parameters<typeof readAnswer>[1]): AnswerFacts {
  try {
    const facts = readAnswer(body, addresses);
    if (facts.records === null) throw failed(url, `its answer has no list at ${addresses.records}`);
    return facts;
  } catch (error) {
    if (!(error instanceof AnswerUnreadable)) throw error;
    // A cut answer, or the page of a proxy: the next one may be whole.
    throw operationalError('source-failed', { source: url, reason: error.message }, { cause: error, retryable: true });
  }
}

function namesOf(url: string, values: readonly (AnswerValue | null)[], address: string | null): readonly string[] {
  return values.map((value) => {
    if (value === null) throw failed(url, `a record has nothing at ${address}`);
    return value.text;
  });
}

function totalOf(url: string, text: string | null): string | null {
  if (text === null || /^\d{1,15}$/.test(text)) return text === null ? null : String(Number(text));
  throw failed(url, `its total '${text}' is no number of records`);
}

function truthOf(url: string, text: string | null): boolean | null {
  if (text === null || text === 'true' || text === 'false') return text === null ? null : text === 'true';
  throw failed(url, `whether there are more pages is '${text}', neither true nor false`);
}

function nextOf(answer: HttpAnswer, settings: AnswerSettings, said: Said, progress: PageProgress): string | null {
  const { paging } = settings;
  if (paging === null) return null;
  const next =
    paging === 'cursor' || paging === 'link' ? namedNext(answer, settings, said) : counted(said, settings, progress);
  if (said.more === null) return next;
  if (said.more && next === null) throw failed(answer.url, 'it says that there are more pages, and not where');
  return said.more ? next : null;
}

/** The cursor or the address that the answer gives. */
function namedNext(answer: HttpAnswer, { paging, next }: AnswerSettings, { nextValue }: Said): string | null {
  if (paging === 'cursor') return nextValue === '' ? null : nextValue;
  const link = next === null ? linkOf(answer) : nextValue;
  if (link === null || link === '') return null;
  if (URL.canParse(link, answer.url)) return new URL(link, answer.url).href;
  throw failed(answer.url, `the address of the next page, '${link}', is none`);
}

/** RFC 8288: `Link: <https://…?page=2>; rel="next"`. */
function linkOf({ headers, url }: HttpAnswer): string | null {
  const { link } = headers;
  if (link === undefined) return null;
  try {
    return LinkHeader.parse(link).rel('next')[0]?.uri ?? null;
  } catch (error) {
    throw operationalError(
      'source-failed',
      { source: url, reason: 'its header Link cannot be read' },
      { cause: error },
    );
  }
}

function counted(said: Said, settings: AnswerSettings, progress: PageProgress): string | null {
  const records = said.records ?? 0;
  const position = Number(progress.position ?? settings.first);
  if (said.more !== null ? !said.more : isLast(said, settings, progress)) return null;
  return String(settings.paging === 'page' ? position + 1 : position + records);
}

/** The first page may be short because the source gives fewer records at once than it was asked for. */
function isLast({ total, records }: Said, { pageSize }: AnswerSettings, progress: PageProgress): boolean {
  if (total !== null) return progress.records + (records ?? 0) >= Number(total);
  return records === 0 || (pageSize !== null && (records ?? 0) < progress.largest);
}

function failed(source: string, reason: string): OperationalError {
  return operationalError('source-failed', { source, reason });
}
