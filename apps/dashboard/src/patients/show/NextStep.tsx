import type { ReactNode } from 'react';
import { useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { plans } from '../../i18n/en/plans';
import { rearrange } from '../../i18n/en/rearrange';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { can } from '../../providers/can';
import { RearrangeVerb } from '../../visits/rearrange/RearrangeVerb';
import type { PatientPage } from '../PatientPage';
import css from './show.module.css';

const words = patientPage.next;

/** The one thing that this patient waits for, with the way there. */
export function NextStep({ page }: { page: PatientPage }) {
  const say = useFormats();
  const now = new Date().toISOString();
  const held = heldVisit(page, say);
  const { said, link } = held ?? stepOf(page);
  const next = page.visits
    .filter(({ startsAt, state }) => startsAt > now && state !== 'cancelled' && state !== 'missed')
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
  return (
    <section className={css['next']} aria-label={words.title}>
      <Icon name="arrow" size={22} />
      <div>
        <h2>{said}</h2>
        {next && !held ? <p>{words.visit(say.moment(next.startsAt))}</p> : null}
      </div>
      {link ?? (next ? to(`/calendar?visit=${next.id}`, words.openVisit) : null)}
    </section>
  );
}

/** The soonest visit that is not to take place as booked goes before everything else. */
function heldVisit(
  { visits, patient }: PatientPage,
  say: ReturnType<typeof useFormats>,
): { said: string; link: ReactNode } | null {
  const [visit] = visits
    .filter(({ instruction, startsAt, state }) => {
      return instruction && (state === 'booked' || state === 'confirmed') && say.dayOf(startsAt) >= say.today;
    })
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (!visit?.instruction) return null;
  const does = rearrange.does[visit.instruction]?.(null) ?? '';
  const verb = <RearrangeVerb visitId={visit.id} instruction={visit.instruction} about={patient.name} main />;
  return { said: words.held(say.moment(visit.startsAt), does), link: verb };
}

const to = (address: string, label: string): ReactNode => (
  <LinkButton to={address} variant="contained">
    {label}
  </LinkButton>
);

function stepOf({ plans: all, intakes, visits }: PatientPage): { said: string; link?: ReactNode } {
  const verbs = patientPage.verbs;
  const toBook = all.find((plan) => plan.status === 'approved' && unbooked(plan) > 0);
  if (toBook) {
    const link = can('visits.book') ? to(`/plans/${toBook.id}/book`, verbs.bookSeries) : null;
    return { said: words.toBook(unbooked(toBook)), link };
  }
  const draft = all.find(({ status }) => status === 'draft');
  if (draft) {
    const label = can('plans.approve') ? plans.verbs.approve : verbs.openPlan;
    return { said: words.toApprove, link: to(`/plans/${draft.id}`, label) };
  }
  const [latest] = [...intakes].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  if (latest?.status === 'in-progress') {
    return {
      said: words.inProgress,
      link: can('intakes.fill') ? to(`/intakes/${latest.id}`, verbs.continueIntake) : null,
    };
  }
  const assessment = latest?.assessmentId && can('chart.read') ? `/assessments/${latest.assessmentId}` : null;
  if (latest?.status === 'submitted')
    return { said: words.toAssess, link: assessment && to(assessment, verbs.review) };
  const planned = all.some(({ assessmentId }) => assessmentId === latest?.assessmentId);
  if (latest?.status === 'assessed' && assessment && !planned)
    return { said: words.toPlan, link: to(assessment, verbs.open) };
  if (intakes.length === 0 && all.length === 0) return { said: words.intakeFirst };
  return { said: visits.length > 0 ? words.title : words.none };
}

function unbooked(plan: PatientPage['plans'][number]): number {
  return plan.courses
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind, state }) => kind === 'treatment' && state === 'planned').length;
}
