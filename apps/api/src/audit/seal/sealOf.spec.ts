import { expect, it } from 'vitest';
import type { SealableEvent } from './SealableEvent.js';
import { beginning, sealOf } from './sealOf.js';

const event: SealableEvent = {
  clinicId: '0198f3c0-0000-7000-8000-000000000001',
  id: '0198f3c0-0000-7000-8000-000000000002',
  at: '2026-03-02T08:00:00.000001Z',
  actorId: null,
  actorName: 'Rita',
  action: 'see',
  subject: 'patient',
  subjectId: null,
  patientIds: ['0198f3c0-0000-7000-8000-000000000003'],
  fields: [],
  requestId: null,
};

it('gives a seal that anybody can compute again', () => {
  expect(sealOf(beginning, event)).toBe('2bff0c3ae723797d54927251b85ad1c92d9b01e08c74a9b7cb3aee9e1eb8e650');
});

it('does not depend on the order in which the columns came', () => {
  const reversed = Object.fromEntries(Object.entries(event).reverse()) as unknown as SealableEvent;
  expect(sealOf(beginning, reversed)).toBe(sealOf(beginning, event));
});

it('is another one after any change, down to a microsecond', () => {
  const changed = { ...event, at: '2026-03-02T08:00:00.000002Z' };
  expect(sealOf(beginning, changed)).not.toBe(sealOf(beginning, event));
  expect(sealOf('1'.repeat(64), event)).not.toBe(sealOf(beginning, event));
});
