import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CsvPlan } from '../../../src/model/parse-plan.js';
import { comma, read, scan } from '../../support/csv.js';

const corpora = resolve(import.meta.dirname, '../../../../shared/data/encodings');
const isPresent = existsSync(corpora);
if (!isPresent) console.warn(`SKIPPED: the CSV corpora are not at ${corpora}`);

const filesIn = (folder: string): string[] => (isPresent ? readdirSync(join(corpora, folder)) : []);
const csvFiles = (folder: string): string[] => filesIn(folder).filter((name) => name.endsWith('.csv'));

const outcomes = join(import.meta.dirname, 'csv-corpora.outcomes.json');
const written = JSON.parse(readFileSync(outcomes, 'utf8')) as Record<string, unknown>;
if (process.env['UPDATE'] === '1') {
  afterAll(() => writeFileSync(outcomes, `${JSON.stringify(written, null, 2)}\n`));
}

/** How a file of the corpora is written, where its name says so. */
function dialectOf(name: string): Partial<CsvPlan> {
  if (name.endsWith('.tsv')) return { delimiter: '\t' };
  if (name.endsWith('event-notification-rpt-lastmonth.txt')) return { delimiter: '|' };
  if (name.endsWith('test_skip_lines.csv')) return { header: { skip: 3, rows: 1, names: null } };
  if (/no_header_row\d?\.csv$/.test(name)) return { header: { skip: 0, rows: 0, names: null } };
  return {};
}

describe.skipIf(!isPresent)('files that others test their readers with', () => {
  test.each(csvFiles('csv-spectrum/csvs'))('csv-spectrum %s holds what its authors say', async (name) => {
    const bytes = readFileSync(join(corpora, 'csv-spectrum/csvs', name));
    const json = readFileSync(join(corpora, 'csv-spectrum/json', `${basename(name, '.csv')}.json`), 'utf8');
    // Some copies of the corpus lost the CR of their line ends, the expectation did not.
    const expected = JSON.parse(bytes.includes('\r') ? json : json.replaceAll('\\r\\n', '\\n')) as object | object[];
    const { header, clean } = scan(bytes);
    const found = await read(bytes);
    if (name === 'location_coordinates.csv') {
      // Its quotes stand inside bare values, which RFC 4180 does not allow: set aside, never guessed.
      expect(clean).toBe(false);
      expect(found).toMatchObject([{ kind: 'damaged', reason: { code: 'stray-quote' } }]);
      return;
    }
    const objects = found.map((record) =>
      record.kind === 'good'
        ? Object.fromEntries(header.names.map((column, index) => [column, record.fields[index] ?? '']))
        : record,
    );
    expect(objects).toEqual([expected].flat());
    expect(clean).toBe(true);
  });

  // Counted by another reader (Python's csv module): records, and how many have not the header's number of fields.
  test.each<[string, number, number]>([
    ['csvkit/bad.csv', 3, 2],
    ['csvkit/iris.csv', 150, 0],
    ['csvkit/realdata_Datagov_FY10_EDU_recp_by_State.csv', 57, 0],
    ['csvkit/realdata_acs2012_5yr_population.csv', 93, 0],
    ['csvkit/realdata_census_2000_census2000_geo_schema.csv', 83, 0],
    ['csvkit/realdata_census_2000_determination.csv', 1555, 0],
    ['csvkit/realdata_census_2000_determination_schema.csv', 21, 0],
    ['csvkit/sheetsxlsx_converted.csv', 5, 0],
    ['csvkit/test_empty_columns_long_row.csv', 1, 1],
    ['csvkit/test_extra_header.csv', 1, 1],
    ['csvkit/test_geojson.csv', 3, 0],
    ['csvkit/test_header_newline.csv', 1, 0],
    ['csvkit/test_join_short_rows.csv', 3, 2],
    ['csvkit/test_utf8_bom.csv', 2, 0],
    ['csvkit/testjson_converted.csv', 5, 0],
    ['clevercsv/imdb.csv', 100, 1],
  ])('%s has %i records, %i of them damaged', async (name, records, damaged) => {
    const bytes = readFileSync(join(corpora, name));
    const found = await read(bytes);
    expect(found).toHaveLength(records);
    expect(found.filter((record) => record.kind === 'damaged')).toHaveLength(damaged);
    if (damaged > 0) expect(scan(bytes).clean).toBe(false);
  });

  test.each(
    ['csv-spectrum/csvs', 'csvkit', 'clevercsv'].flatMap((folder) =>
      filesIn(folder).map((name) => `${folder}/${name}`),
    ),
  )('%s has the outcome that was written down', async (name) => {
    const bytes = readFileSync(join(corpora, name));
    const parse = { ...comma, ...dialectOf(name) };
    const { header, clean, trailer } = scan(bytes, undefined, parse);
    const reasons: Record<string, number> = {};
    const found = await read(bytes, { parse });
    for (const record of found) {
      if (record.kind === 'damaged') reasons[record.reason.code] = (reasons[record.reason.code] ?? 0) + 1;
    }
    const damaged = Object.values(reasons).reduce((sum, count) => sum + count, 0);
    const outcome = {
      header: header.names,
      problem: header.problem?.code ?? null,
      records: found.length,
      damaged,
      reasons,
    };
    expect(trailer).toBeNull();
    if (damaged > 0) expect(clean).toBe(false);
    if (process.env['UPDATE'] === '1') written[name] = outcome;
    expect(outcome).toEqual(written[name]);
  });

  test.each(csvFiles('csvkit'))(
    'csvkit %s is the same at every chunk size, and never trusted wrongly',
    async (name) => {
      const bytes = readFileSync(join(corpora, 'csvkit', name));
      const whole = await read(bytes);
      expect(await read(bytes, { sizes: [61], window: 1 })).toEqual(whole);
      const result = scan(bytes);
      expect(scan(bytes, [61])).toEqual(result);
      const good = whole.filter((record) => record.kind === 'good').length;
      if (result.clean) expect([good, whole.length]).toEqual([result.records, result.records]);
    },
  );
});
