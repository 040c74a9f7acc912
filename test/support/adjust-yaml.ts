import type { stepNames } from './reference-matching/adjustments.js';

/** The steps of the reference, as a rule with the counterpart `ledger` writes them. */
export const stepsInYaml: Readonly<Record<(typeof stepNames)[number], string>> = {
  fee: `{ name: fee, field: gross, of: ledger, subtract: counterpart.fee, when: 'counterpart.fee > 0' }`,
  vat: `{ name: vat, field: gross, of: ledger, tax: { from: gross, to: net, rate: counterpart.vat } }`,
  commission: `{ name: commission, field: gross, of: baseline, add: baseline.gross * 0.125 }`,
  uplift: `{ name: uplift, field: gross, of: baseline, tax: { from: net, to: gross, rate: baseline.vat } }`,
};
