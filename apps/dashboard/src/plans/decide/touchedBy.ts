import type { PlanEvent, PlanSession, PlanView } from '../PlanView';
import type { Reopening } from './Reopening';

type BookedSession = PlanSession & { readonly visit: NonNullable<PlanSession['visit']> };

/** What changed answers did to a plan. */
export interface Touched {
  /** From before the first of them to after the last, for each session that has other days now. */
  readonly changes: PlanEvent['changes'];
  readonly waiting: PlanView['waiting'];
  /** Booked sessions that no longer fit. */
  readonly visits: readonly BookedSession[];
}

/** What the undecided news of a plan touch: sessions that moved, that wait, and visits that no longer fit. */
export function touchedBy(plan: PlanView, reopenings: readonly Reopening[]): Touched {
  const steps = new Set(reopenings.flatMap(({ eventId }) => eventId ?? []));
  const oldestFirst = [...plan.events].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  const changes = new Map<string, PlanEvent['changes'][number]>();
  for (const change of oldestFirst.filter(({ id }) => steps.has(id)).flatMap((event) => event.changes)) {
    const before = changes.get(change.sessionId)?.before ?? change.before;
    changes.set(change.sessionId, { ...change, before });
  }
  const visits = plan.courses
    .flatMap(({ sessions }) => sessions)
    .filter((one): one is BookedSession => one.state === 'booked' && one.flag !== null && one.visit !== null);
  return { changes: [...changes.values()], waiting: plan.waiting, visits };
}
