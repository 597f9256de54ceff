import type { TimelineEntry } from '../PatientPage';

/** An entry of the timeline; what was asked at one check-in stands together. */
export type HappenedEntry = TimelineEntry & { readonly told?: readonly TimelineEntry[] };

const LATER_IN_A_MINUTE = [
  'registered',
  'intake-opened',
  'intake-submitted',
  'examined',
  'assessment-signed',
  'plan-drafted',
  'plan-approved',
  'visit',
  'fact',
  'record',
  'plan-event',
  'looked',
];
const rankOf = ({ kind }: TimelineEntry) => LATER_IN_A_MINUTE.indexOf(kind);

/**
 * The timeline as a person reads it, newest first: answers of one check-in as one entry, nothing said twice
 * (a plan that was told of a done session, without a window that moved, says only what the record says).
 */
export function eventsOf(entries: readonly TimelineEntry[]): HappenedEntry[] {
  const sorted = entries
    .filter((entry) => !isEcho(entry))
    .sort((a, b) => b.at.localeCompare(a.at) || rankOf(b) - rankOf(a));
  const events: HappenedEntry[] = [];
  for (const entry of sorted) {
    const last = events.at(-1);
    if (last && isSameAsking(last, entry)) {
      events[events.length - 1] = { ...last, told: [...(last.told ?? [last]), entry] };
    } else events.push(entry);
  }
  return events;
}

const isEcho = ({ kind, event, changes }: TimelineEntry) =>
  kind === 'plan-event' && event === 'done' && Number(changes ?? 0) === 0;

const isSameAsking = (a: TimelineEntry, b: TimelineEntry) =>
  a.kind === 'fact' &&
  b.kind === 'fact' &&
  a['origin'] === 'check-in' &&
  b['origin'] === 'check-in' &&
  a.at.slice(0, 16) === b.at.slice(0, 16) &&
  a.by === b.by;
