import type { Location } from '../base/location.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import type { BoundExpression } from './expression/compile-expression.js';
import { familyInWords } from './expression/family.js';
import type { Scope } from './expression/scope.js';

interface WrittenTruth {
  /** What it is, as a sentence begins: `A filter`. */
  readonly what: string;
  readonly text: string;
  readonly location: Location;
  readonly scope: Scope;
}

/** An expression that must be true or false; null, with a finding, where it is neither or says what there is not. */
export async function compileTruth(
  context: CompileContext,
  { what, text, location, scope }: WrittenTruth,
): Promise<BoundExpression | null> {
  const compiled = await compileExpression(context, text, location, scope);
  if ('diagnostic' in compiled) {
    context.findings.push(compiled.diagnostic);
    return null;
  }
  if (compiled.family === 'boolean') return compiled;
  const found = familyInWords(compiled.family);
  find(context, 'type-mismatch', { what, expected: 'true or false', found }, location);
  return null;
}
