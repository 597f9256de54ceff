import { patients as words } from '../../i18n/en/patients';
import type { IconName } from '../../layout/Icon';
import type { PatientRow } from '../PatientRow';

export type NextStep = {
  readonly said: string;
  /** A verb and where it is done; opening the patient where nothing waits, or not for this person. */
  readonly verb: { readonly label: string; readonly to: string };
  readonly booked?: boolean;
  readonly icon: IconName;
};

type May = (permission: string) => boolean;

/** What happens next for a patient and who may do it; what is booked comes last, for then nothing waits. */
export function nextStepOf(patient: PatientRow, sayMoment: (at: string) => string, may: May): NextStep {
  const { nextVisitAt, bookPlanId, planState, planId, intake } = patient;
  const open = { label: words.verbs.open, to: `/patients/${patient.id}` };
  const step = (icon: IconName, said: string, permission: string, label: string, to: string): NextStep => ({
    ...{ icon, said, verb: may(permission) ? { label, to } : open },
  });
  const next = words.next;
  if (bookPlanId) {
    const said = nextVisitAt ? next.bookRest(sayMoment(nextVisitAt)) : next.book;
    return step('plan', said, 'visits.book', words.verbs.book, `/plans/${bookPlanId}/book`);
  }
  if (planId && planState === 'draft')
    return step('plan', next.approve, 'plans.approve', words.verbs.approve, `/plans/${planId}`);
  if (intake?.status === 'in-progress')
    return step('intake', next.intake, 'intakes.fill', words.verbs.intake, `/intakes/${intake.id}`);
  if (intake?.status === 'submitted')
    return step(
      'intake',
      next.assess,
      'assessments.sign',
      words.verbs.assess,
      `/patients/${patient.id}?tab=intake`,
    );
  if (nextVisitAt)
    return { icon: 'calendar', said: words.nextVisit(sayMoment(nextVisitAt)), booked: true, verb: open };
  return step('calendar', words.noVisit, 'visits.book', words.verbs.visit, `/calendar?book=${patient.id}`);
}
