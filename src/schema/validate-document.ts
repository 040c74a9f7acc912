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
  template: generated.system as Validator,
  rule: generated.rule as Validator,
  reference: generated.reference as Validator,
  test: generated.test as Validator,
};

const resolvedValidators = {
  system: generated.resolvedSystem as Validator,
  rule: generated.resolvedRule as Validator,
};

/**
 * What is wrong with the shape of a document as it is written: one finding per mistake, in the order in which they were met.
 *
 * @param value the document as plain data
 * @param root where the document begins
 */
export function validateDocument(kind: DocumentKind, value: unknown, root: Location): readonly Diagnostic[] {
  const validate = validators[kind];
  return validate(value) ? [] : findShapeProblems(validate.errors ?? [], value, root);
}

/** The same of a document whose template and `${…}` are resolved. */
export function validateResolved(kind: 'system' | 'rule', value: unknown, root: Location): readonly Diagnostic[] {
  const validate = resolvedValidators[kind];
  return validate(value) ? [] : findShapeProblems(validate.errors ?? [], value, root);
}
