import type { Diagnostic } from '../base/diagnostic.js';
import type { Location } from '../base/location.js';
import type { DocumentKind } from './document-kind.js';
import * as generated from './generated/validators.js';
import { findShapeProblems } from './shape-problems.js';
import type { ShapeError } from './shape-error.js';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

const validators: Record<DocumentKind, Validator> = {
  workspace: generated.workspace as Validator,
  entity: generated.entity as Validator,
  system: generated.system as Validator,
  rule: generated.rule as Validator,
};

/**
 * What is wrong with the shape of a document: one finding per mistake, in the order in which they were met.
 *
 * @param value the document as plain data
 * @param root where the document begins
 */
export function validateDocument(kind: DocumentKind, value: unknown, root: Location): readonly Diagnostic[] {
  const validate = validators[kind];
  return validate(value) ? [] : findShapeProblems(validate.errors ?? [], value, root);
}
