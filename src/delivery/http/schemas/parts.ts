type Schema = Readonly<Record<string, unknown>>;

/** `YYYY-MM-DD`. */
export const day = (description: string): Schema => ({
  type: 'string',
  format: 'date',
  description,
  examples: ['2026-11-01'],
});

/** UTC, ISO 8601. */
export const instant = (description: string): Schema => ({ type: 'string', format: 'date-time', description });

/** The name of a rule or a system, or an id. */
export const name = (description: string, example: string): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: 200,
  // What has control characters is in no name, and in no text of our database.
  pattern: '^[^\\u0000-\\u001f\\u007f]+$',
  description,
  examples: [example],
});

export const oneOf = (values: readonly string[], description: string): Schema => ({
  type: 'string',
  enum: [...values],
  description,
});

/** Why something is decided: kept with it. */
export const because: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 2000,
  pattern: '^[^\\u0000]*\\S[^\\u0000]*$',
  description: 'Why: kept with the decision.',
  examples: ['Confirmed by the store'],
};

/** Which part of a list. */
export const pageQuery = {
  limit: { type: 'integer', minimum: 1, maximum: 500, default: 50, description: 'How many at most.' },
  after: {
    type: 'string',
    minLength: 1,
    maxLength: 1000,
    pattern: '^[A-Za-z0-9_-]+$',
    description: 'Begin where the page before ended: its `next`.',
  },
} as const satisfies Readonly<Record<string, Schema>>;

export const next: Schema = {
  type: ['string', 'null'],
  description: 'Where the next page begins, to be sent as `after`; null: this is the last. Also in the header `Link`.',
};

/** Of an item that may not be there. */
export const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema['type'], 'null'].flat() });
