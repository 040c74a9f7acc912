import type { Retention, RetentionPeriod } from '../model/retention.js';
import type { WorkspaceDocument } from '../schema/generated/documents.js';

/** How long what is: seven years where nothing is written. */
export function compileRetention({ retention = {} }: WorkspaceDocument): Retention {
  return {
    raw: readPeriod(retention.raw),
    normalized: readPeriod(retention.normalized),
    reconciled: readPeriod(retention.reconciled),
  };
}

/** The schema says that it is digits and a unit. */
function readPeriod(text = '7y'): RetentionPeriod {
  return { count: Number.parseInt(text, 10), unit: text.endsWith('d') ? 'd' : 'y' };
}
