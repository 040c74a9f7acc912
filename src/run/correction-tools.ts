import type { CorrectionTools } from '../ingest/correct-batch.js';
import type { MappedFeed } from '../model/plan.js';
import { openSession } from './open-session.js';
import { csvOf, required } from './tools.js';
import type { Tools } from './tools.js';

/** What records set aside of a feed are submitted again with. */
export function correctionTools(tools: Tools, { name, parse }: Pick<MappedFeed, 'name' | 'parse'>): CorrectionTools {
  const csv = csvOf(tools);
  const phase = `correcting ${name}`;
  return {
    ...tools,
    dialect: tools.engine.dialect,
    format: required(tools.formats.get(parse.format), `format ${parse.format}`),
    referenceFormat: csv,
    canonicalFormat: csv,
    openSession: (directories) => openSession(tools, { phase, ordered: true, directories }),
  };
}
