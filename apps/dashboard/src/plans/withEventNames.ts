import type { ReasonLike } from '../i18n/sayReason';
import type { Because } from '../layout/WhyThisDay';
import { nameEvents } from './nameEvents';
import type { PlanView } from './PlanView';

/** The plan with the names of its life events in every reason, so that “Why this day?” can say them. */
export function withEventNames(plan: PlanView): PlanView {
  if (plan.patientEvents.length === 0) return plan;
  const named = nameEvents(plan.patientEvents);
  const list = (reasons: readonly ReasonLike[] = []) =>
    reasons.map((reason) => ({ ...reason, rule: named(reason.rule) }));
  const because = ({ earliest, ideal, latest }: Because): Because => ({
    earliest: list(earliest),
    ideal: list(ideal),
    latest: list(latest),
  });
  return {
    ...plan,
    courses: plan.courses.map((course) => ({
      ...course,
      sessions: course.sessions.map((session) => ({
        ...session,
        window: session.window && { ...session.window, because: because(session.window.because) },
      })),
    })),
    events: plan.events.map((event) => ({
      ...event,
      changes: event.changes.map((change) => ({ ...change, rule: change.rule && named(change.rule) })),
    })),
  };
}
