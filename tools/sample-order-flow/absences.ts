import { asOrdered, inTwo, invoiceOf, parcelOf } from './course.js';
import type { Fault } from './fault.js';
import { billed, breakOf, carried, holds, shipped, waits } from './findings.js';
import { amountOf, nextDay } from './flow.js';

const overdue = breakOf(3, 'overdue', 'warehouse', 'flag_for_audit');
const withoutOrder = breakOf(4, 'without-order', 'finance', 'escalate');
const twice = breakOf(4, 'billed-twice', 'finance', 'escalate');
const notBilled = breakOf(4, 'shipped-and-not-billed', 'finance', 'escalate');
const notCredited = breakOf(4, 'return-not-credited', 'finance', 'escalate');

/** What is not there, not yet, too often, or cannot be read. */
export const absences: readonly Fault[] = [
  {
    kind: 'never-left',
    days: [1, 1, 0, 1],
    plant: (line) => ({
      parcels: [],
      invoices: [],
      findings: [...waits('wms', line, overdue), ...waits('erp', line, overdue)],
    }),
  },
  {
    kind: 'left-the-next-day',
    days: [1, 1, 1, 0],
    plant: (line) => {
      const day = nextDay(line.day);
      return {
        parcels: [parcelOf(line, { day })],
        invoices: [invoiceOf(line, { day })],
        findings: [...carried('wms', line, holds), ...carried('erp', line, { billed_as_shipped: true })],
      };
    },
  },
  {
    // The run of the next day does not have the parcel, so that it cannot say whether so much left.
    kind: 'billed-the-next-day',
    days: [1, 1, 1, 0],
    plant: (line) => ({
      parcels: [parcelOf(line)],
      invoices: [invoiceOf(line, { day: nextDay(line.day) })],
      findings: [
        shipped(line, { invariants: { ...holds, billed_as_shipped: null } }),
        ...carried('erp', line, { billed_as_shipped: null }),
      ],
    }),
  },
  {
    kind: 'left-and-not-billed',
    days: [1, 0, 0, 1],
    plant: (line) => ({
      parcels: [parcelOf(line)],
      invoices: [],
      findings: [
        shipped(line, { invariants: { ...holds, billed_as_shipped: null } }),
        ...waits('erp', line, notBilled),
      ],
    }),
  },
  {
    kind: 'billed-without-order',
    days: [0, 1, 0, 1],
    plant: (line) => {
      const course = asOrdered(line);
      const made = { ...line, order: `X${line.order.slice(1)}` };
      const invoice = invoiceOf(made, { document: `M${line.order.slice(1)}` });
      const counterpart = { outcome: 'missing', timing: 'late', records: 1, amount: invoice.amount } as const;
      const finding = {
        of: 'erp',
        day: line.day,
        key: `${made.order}/${made.line}`,
        counterpart,
        judged: withoutOrder,
      } as const;
      return { ...course, invoices: [...course.invoices, invoice], findings: [...course.findings, finding] };
    },
  },
  {
    kind: 'billed-twice',
    days: [1, 0, 0, 0],
    plant: (line) => {
      const invoice = invoiceOf(line);
      const [key, day, amount] = [`${line.order}/${line.line}`, line.day, amountOf(line)];
      const set = { timing: 'on-time', records: 1 } as const;
      const duplicate = {
        of: 'erp',
        day,
        key,
        counterpart: { ...set, outcome: 'duplicate', amount },
        judged: twice,
      } as const;
      return {
        parcels: [parcelOf(line)],
        invoices: [invoice, { ...invoice, document: `${invoice.document}A` }],
        findings: [
          shipped(line, { invariants: { ...holds, billed_as_shipped: null } }),
          { of: 'erp', day, key, baseline: { ...set, outcome: 'ambiguous', amount }, judged: twice },
          duplicate,
          duplicate,
        ],
      };
    },
  },
  {
    // Nothing is said of the line before somebody has decided on the record in quarantine.
    kind: 'invoice-unreadable',
    days: [0, 1, 0, 0],
    plant: (line) => {
      const baseline = { outcome: 'blocked', timing: 'on-time', records: 1, amount: amountOf(line) } as const;
      return {
        parcels: [parcelOf(line)],
        invoices: [invoiceOf(line, { isUnreadable: true })],
        findings: [
          shipped(line, { invariants: { ...holds, billed_as_shipped: null } }),
          { of: 'erp', day: line.day, key: `${line.order}/${line.line}`, baseline },
        ],
      };
    },
  },
  {
    // One parcel of two: what the other holds says nothing of the line yet.
    kind: 'parcel-unreadable',
    days: [1, 0, 0, 0],
    plant: (line) => ({
      ...asOrdered(line),
      parcels: inTwo(line, { isUnreadable: true }),
      findings: [
        shipped(line, { outcome: 'blocked', invariants: {} }),
        billed(line, invoiceOf(line), { billedAsShipped: null }),
      ],
    }),
  },
  {
    kind: 'return-not-credited',
    days: [0, 1, 0, 1],
    ofReturns: true,
    plant: (line) => ({
      parcels: [parcelOf(line)],
      invoices: [],
      findings: [
        shipped(line, { invariants: { ...holds, billed_as_shipped: null } }),
        ...waits('erp', line, notCredited),
      ],
    }),
  },
];
