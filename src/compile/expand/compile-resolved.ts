import type { Diagnostic } from '../../base/diagnostic.js';
import type { CompileContext } from '../context.js';
import { placeOf, relocate, textOf } from './relocate.js';
import type { ResolvedDocument } from './relocate.js';

/** Compiles a document that was put together: findings and texts are those of the files its parts stand in. */
export async function compileResolved<D extends ResolvedDocument<unknown>, R>(
  context: CompileContext,
  document: D,
  compile: (context: CompileContext, document: D) => Promise<R>,
): Promise<R> {
  const findings: Diagnostic[] = [];
  const sourceText: CompileContext['sourceText'] = (location) => {
    const text = textOf(document, location, context.sourceText);
    return text === undefined ? context.sourceText(location) : text;
  };
  const crosswalks: CompileContext['crosswalks'] = [];
  const result = await compile({ ...context, findings, crosswalks, sourceText }, document);
  context.findings.push(...relocate(document, findings));
  for (const use of crosswalks) {
    context.crosswalks.push({ ...use, placeOf: (key) => placeOf(document, use.placeOf(key)) });
  }
  return result;
}
