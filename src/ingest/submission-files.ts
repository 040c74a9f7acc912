import path from 'node:path';
import type { Repair, Standing } from '../model/correction.js';
import type { Format, RawValue } from '../plugin/format.js';
import { jsonLine, readJsonLines } from './json-lines.js';
import type { SpooledRecord } from './set-aside-spool.js';
import { TextFile } from './text-file.js';

/** What became of one record that was submitted; `standing` is null when it passed. */
export interface JudgedSubmission {
  readonly id: string;
  readonly lastEvent: number | null;
  readonly action: 'fix' | 'release';
  readonly by: string;
  readonly because: string | null;
  readonly carriedFrom: string | null;
  readonly before: string;
  readonly after: string;
  readonly repair: Repair;
  readonly standing: Standing | null;
}

/** A submission: its record of the document, or null and the reason in `standing` when it cannot be read. */
export interface Submission extends JudgedSubmission {
  readonly document: readonly RawValue[] | null;
}

type Which = 'submitted' | 'accepted';

/** The submissions of one payload, and how many of them are in each of its documents. */
interface PayloadFiles {
  readonly payload: number;
  readonly header: readonly string[];
  readonly submitted: number;
  accepted: number;
}

/** Records that are submitted again, on disk: there may be as many as a delivery has. */
export class SubmissionFiles {
  readonly #directory: string;
  readonly #format: Format;
  readonly #payloads: PayloadFiles[] = [];

  constructor(directory: string, format: Format) {
    this.#directory = directory;
    this.#format = format;
  }

  /** The documents with what was submitted, or with what of it was accepted: one for each payload that has any. */
  documents(which: Which): readonly { readonly payload: number; readonly file: string }[] {
    return this.#payloads.flatMap((files) =>
      files[which] === 0 ? [] : [{ payload: files.payload, file: this.#path(`${which}-${files.payload}.csv`) }],
    );
  }

  /** Writes what is submitted of one payload. */
  async add(payload: number, header: readonly string[], submissions: AsyncIterable<Submission>): Promise<void> {
    let submitted = 0;
    await this.#write(`submitted-${payload}.ndjson`, async (lines) =>
      this.#writeDocument('submitted', { payload, header }, async (addRecord) => {
        for await (const submission of submissions) {
          await lines.add(jsonLine(submission));
          if (submission.document === null) continue;
          await addRecord(submission.document);
          submitted += 1;
        }
      }),
    );
    this.#payloads.push({ payload, header, submitted, accepted: 0 });
  }

  /**
   * Notes what the checks refused, and writes documents of what is left.
   *
   * @param spooled in the order of the documents
   * @param onJudged is told what became of each
   */
  async judge(spooled: AsyncIterable<SpooledRecord>, onJudged: (submission: JudgedSubmission) => void): Promise<void> {
    const refusals = new Refusals(spooled);
    await this.#write('judged.ndjson', async (judged) => {
      for (const files of this.#payloads) {
        await this.#writeDocument('accepted', files, async (addRecord) => {
          let record = 0;
          for await (const { document, ...submission } of this.#submissions(files)) {
            if (document !== null) record += 1;
            const standing = document === null ? submission.standing : await refusals.take(record);
            await judged.add(jsonLine({ ...submission, standing }));
            onJudged({ ...submission, standing });
            if (standing !== null || document === null) continue;
            await addRecord(document);
            files.accepted += 1;
          }
        });
        if (files.submitted > 0) refusals.nextPayload();
      }
    });
    await refusals.finish();
  }

  /** What became of each of them, in the order in which they were submitted. */
  judged(): AsyncIterable<JudgedSubmission> {
    return readJsonLines(this.#path('judged.ndjson'));
  }

  #submissions({ payload }: PayloadFiles): AsyncIterable<Submission> {
    return readJsonLines(this.#path(`submitted-${payload}.ndjson`));
  }

  #writeDocument(
    which: Which,
    { payload, header }: Pick<PayloadFiles, 'payload' | 'header'>,
    write: (addRecord: (fields: readonly RawValue[]) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    return this.#write(`${which}-${payload}.csv`, async (document) => {
      await document.add(this.#format.writeRecord(header));
      await write((fields) => document.add(this.#format.writeRecord(fields)));
    });
  }

  async #write(name: string, write: (file: TextFile) => Promise<void>): Promise<void> {
    const file = new TextFile(this.#path(name));
    try {
      await write(file);
      await file.finish();
    } finally {
      await file.close();
    }
  }

  #path(name: string): string {
    return path.join(this.#directory, name);
  }
}

/** What was refused, taken record by record: it comes in the order of the documents. */
class Refusals {
  readonly #spooled: AsyncIterator<SpooledRecord>;
  #payload = 0;
  #next: SpooledRecord | null | undefined;

  constructor(spooled: AsyncIterable<SpooledRecord>) {
    this.#spooled = spooled[Symbol.asyncIterator]();
  }

  nextPayload(): void {
    this.#payload += 1;
  }

  /** Why a record of the payload was refused; null when it was not. */
  async take(record: number): Promise<Standing | null> {
    const next = await this.#peek();
    if (next?.payload !== this.#payload || next.record !== record) return null;
    this.#next = undefined;
    const { disposition, tier, reasons } = next;
    return { disposition, tier, reasons };
  }

  async finish(): Promise<void> {
    const next = await this.#peek();
    if (next) throw new Error(`Record ${next.record} was refused, but not submitted`);
  }

  async #peek(): Promise<SpooledRecord | null> {
    if (this.#next === undefined) {
      const { done, value } = await this.#spooled.next();
      this.#next = done === true ? null : value;
    }
    return this.#next;
  }
}
