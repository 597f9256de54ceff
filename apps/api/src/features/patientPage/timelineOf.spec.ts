import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from './TimelineEntry.js';
import { timelineOf } from './timelineOf.js';

const at = '2026-03-02T08:00:00.000Z';
const later = '2026-03-02T09:00:00.000Z';
const intake = {
  ...{ id: 'i1', version: 2, status: 'submitted', openedAt: at, openedBy: 'Rita Empfang' },
  ...{ submittedAt: at, submittedBy: 'Rita Empfang' },
} as const;
const happenings: TimelineEntry[] = [
  { at: later, kind: 'looked', by: 'Dr Ada Lind', times: 1 },
  { at, kind: 'assessment-signed', by: 'Dr Ada Lind', assessmentId: 'a1' },
  { at, kind: 'fact', by: 'Rita Empfang', code: 'tan' },
  { at, kind: 'fact', by: 'Rita Empfang', code: 'keloid' },
];

const told = (inOrder: readonly TimelineEntry[]) =>
  timelineOf({
    ...{ plans: [], visits: [], intakes: [intake], happenings: inOrder, registeredAt: new Date(at) },
  }).map(({ kind, code }) => code ?? kind);

describe('timelineOf', () => {
  it('has the latest first, and of one moment what follows before what it follows from', () => {
    const order = ['looked', 'assessment-signed', 'keloid', 'tan', 'intake-submitted', 'intake-opened'];
    expect(told(happenings)).toEqual([...order, 'registered']);
    expect(told([...happenings].reverse())).toEqual([...order, 'registered']);
  });
});
