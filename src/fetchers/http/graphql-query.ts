import type { DocumentNode, OperationDefinitionNode, TypeNode, VariableDefinitionNode } from 'graphql';

/** A query as it is sent, and what it asks for. */
export interface GraphqlQuery {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: ReadonlyMap<string, DeclaredVariable>;
}

/** A variable as its operation declares it. */
export interface DeclaredVariable {
  readonly name: string;
  readonly type: TypeNode;
  /** Whether nothing can be asked without a value for it. */
  readonly isRequired: boolean;
  /** From where to where it is declared, in characters. */
  readonly start: number;
  readonly end: number;
}

/** Why a text is not a query that may be sent, and from where to where. */
export interface QueryProblem {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a document with one operation, which asks and changes nothing (GraphQL, October 2021, 2.3). */
export async function readQuery(text: string): Promise<GraphqlQuery | QueryProblem> {
  const { GraphQLError, Kind, parse } = await import('graphql');
  const document = ((): DocumentNode | QueryProblem => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const [start = 0] = error.positions ?? [];
      return { reason: error.message, start, end: start };
    }
  })();
  if ('reason' in document) return document;
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const forbidden = operations.find(({ operation }) => operation !== 'query');
  if (forbidden)
    return { reason: `only queries are sent, and this is a ${forbidden.operation}`, ...lineOf(forbidden, text) };
  const [operation, second] = operations;
  if (!operation) return { reason: 'there is no query in it', start: 0, end: 0 };
  if (second) return { reason: 'one query is sent, and this is the second', ...lineOf(second, text) };
  const variables = (operation.variableDefinitions ?? []).map(declared);
  return { text, document, operation, variables: new Map(variables.map((variable) => [variable.name, variable])) };
}

function declared({ variable, type, defaultValue, loc }: VariableDefinitionNode): DeclaredVariable {
  return {
    name: variable.name.value,
    type,
    isRequired: type.kind === 'NonNullType' && defaultValue === undefined,
    start: loc?.start ?? 0,
    end: loc?.end ?? 0,
  };
}

/** The first line of something in a text. */
export function lineOf(
  { loc }: { readonly loc?: { readonly start: number; readonly end: number } | undefined },
  text: string,
): { readonly start: number; readonly end: number } {
  if (!loc) return { start: 0, end: 0 };
  const end = text.indexOf('\n', loc.start);
  return { start: loc.start, end: end === -1 ? loc.end : Math.min(loc.end, end) };
}

/**
 * The JSON of a value for a variable: numbers and truths as such, what is written as a list or an object as that, and all
 * else as a text. Numbers keep their digits.
 *
 * @returns null when the text is no value of its type.
 */
export function jsonOf({ type }: Pick<DeclaredVariable, 'type'>, text: string): string | null {
  const named = type.kind === 'NonNullType' ? type.type : type;
  if (named.kind === 'ListType') return isJson(text, '[') ? text : null;
  switch (named.name.value) {
    case 'Int':
      return /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31 ? String(Number(text)) : null;
    case 'Float':
      return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? text : null;
    case 'Boolean':
      return text === 'true' || text === 'false' ? text : null;
    case 'String':
    case 'ID':
      return JSON.stringify(text);
    default:
      return isJson(text, '{') ? text : JSON.stringify(text);
  }
}

function isJson(text: string, beginning: '[' | '{'): boolean {
  if (!text.trimStart().startsWith(beginning)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
