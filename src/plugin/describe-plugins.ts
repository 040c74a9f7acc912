/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import type { Fetcher } from './fetcher.js';
import { optionsSchema, requiredOptions, settingSchemas } from './option-schema.js';
import type { Schema } from './option-schema.js';

/** A schema with parts of its own. */
interface SchemaOfSystems extends Schema {
  readonly $defs: Readonly<Record<string, SchemaOfObject>>;
}

interface SchemaOfObject extends Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What is written whole, and what a template may say the rest of. */
const forms = [
  { suffix: '', isWhole: true },
  { suffix: 'InPart', isWhole: false },
] as const;

/**
 * The published schema of systems, with what fetchers say of their options: those of a connection by its `plugin`, those
 * of `fetch.options` by name. Editors complete and explain them; validation itself checks them in `compile`. What an
 * earlier call put there is replaced.
 */
export function describePlugins(schema: Schema, fetchers: readonly Fetcher[]): Schema {
  const { $defs, ...root } = schema as SchemaOfSystems;
  const changed = forms.flatMap(({ suffix, isWhole }) => [
    [`connection${suffix}`, describeConnection(partOf($defs, `connection${suffix}`), { fetchers, suffix, isWhole })],
    [`fetch${suffix}`, describeFetch(partOf($defs, `fetch${suffix}`), fetchers, suffix)],
  ]);
  const options = fetchers.map((fetcher) => [definitionOf(fetcher.name), optionsSchema(fetcher.name, fetcher)]);
  return { ...root, $defs: { ...$defs, ...Object.fromEntries([...changed, ...options]) } };
}

function partOf(parts: SchemaOfSystems['$defs'], name: string): SchemaOfObject {
  const part = parts[name];
  if (!part) throw new Error(`The schema of systems has no definition '${name}'`);
  return part;
}

const definitionOf = (plugin: string): string => `options.${plugin}`;

/** RFC 6901: the names of packages may have a slash. */
const referenceTo = (plugin: string): string =>
  `#/$defs/${definitionOf(plugin).replaceAll('~', '~0').replaceAll('/', '~1')}`;

interface ConnectionForm {
  readonly fetchers: readonly Fetcher[];
  readonly suffix: string;
  readonly isWhole: boolean;
}

/** One plugin after the other, so that an option is explained by one; of a name that none has, any option may stand. */
function describeConnection(connection: SchemaOfObject, { fetchers, suffix, isWhole }: ConnectionForm): Schema {
  const { if: _if, then: _then, else: _else, properties = {}, ...rest } = connection;
  const { plugin, options: described, ...others } = properties;
  const { additionalProperties: _any, ...options } = described ?? {};
  const { type: _type, ...name } = plugin ?? {};
  const names = fetchers.map((fetcher) => fetcher.name);
  const undescribed: Schema = {
    properties: { options: { type: 'object', additionalProperties: { $ref: `#/$defs/optionValue${suffix}` } } },
  };
  const chain = fetchers.toReversed().reduce<Schema>((otherwise, fetcher) => {
    const required = isWhole ? requiredOptions(fetcher.options) : [];
    return {
      if: { required: ['plugin'], properties: { plugin: { const: fetcher.name } } },
      then: {
        properties: {
          options: { $ref: referenceTo(fetcher.name), ...(required.length > 0 ? { required } : {}) },
        },
      },
      else: otherwise,
    };
  }, undescribed);
  return {
    ...rest,
    properties: {
      plugin: { ...name, anyOf: [{ enum: names }, { type: 'string', not: { enum: names } }] },
      ...others,
      options,
    },
    ...chain,
  };
}

function describeFetch(fetch: SchemaOfObject, fetchers: readonly Fetcher[], suffix: string): Schema {
  const properties = settingSchemas(fetchers);
  const additionalProperties = { $ref: `#/$defs/optionValue${suffix}` };
  const options = { ...fetch.properties?.['options'], properties, additionalProperties };
  return { ...fetch, properties: { ...fetch.properties, options } };
}
