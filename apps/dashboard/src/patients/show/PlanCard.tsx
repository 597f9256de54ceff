import { useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { plans } from '../../i18n/en/plans';
import { sayProtocol } from '../../i18n/sayProtocol';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { Panel } from '../../layout/Panel';
import { StateChip } from '../../layout/StateChip';
import { usePlan } from '../../plans/usePlan';
import { can } from '../../providers/can';
import { PlanStrip } from '../../timeline/PlanStrip';
import { timelineFrom } from '../../timeline/timelineFrom';
import type { TimelineSession } from '../../timeline/types';
import type { PagePlan } from '../PatientPage';
import { CoursePrepaid } from './CoursePrepaid';
import { nextSession, sayNextSession } from './sayNextSession';
import css from './show.module.css';

type Props = { plan: PagePlan };

/** A plan in short: its courses, its strip over time, and the way into it. */
export function PlanCard({ plan }: Props) {
  const say = useFormats();
  const reads = can('chart.read');
  const isHeld = nextSession(plan)?.session.window === null;
  // Only a session that waits has to be asked about.
  const asked = usePlan(isHeld && reads ? plan.id : undefined);
  const next = sayNextSession(plan, reads ? asked.data?.waiting : null, say);
  const courses = plan.courses.map((course) => ({
    ...course,
    sessions: course.sessions.map(({ window, ...session }): TimelineSession => {
      const ideal = window?.ideal ?? window?.earliest;
      return { ...session, window: window && ideal ? { ...window, ideal } : null };
    }),
  }));
  const picture = timelineFrom(
    { cycle: { days: plan.cycleDays }, courses },
    { today: say.today, zone: say.zone },
  );
  return (
    <Panel
      title={plan.courses.map(({ protocolCode }) => sayProtocol(protocolCode)).join(' · ')}
      aside={
        <span className={css['aside']}>
          <StateChip of="plan" state={plan.status} size="small" />
          <LinkButton to={`/plans/${plan.id}`} size="small">
            {patientPage.verbs.openPlan}
          </LinkButton>
        </span>
      }
    >
      <PlanStrip plan={picture} />
      {next ? (
        <p className={css['nextSession']} data-waits={next.waits || undefined}>
          {next.waits ? <Icon name="wait" size={16} /> : null} {next.text}
        </p>
      ) : null}
      <p className={css['quiet']}>
        {plan.courses.map((course) => {
          const { id, protocolCode, sessions } = course;
          const treatments = sessions.filter(({ kind }) => kind === 'treatment');
          const count = (state: string) => treatments.filter((session) => session.state === state).length;
          return (
            <span key={id}>
              {plans.course(sayProtocol(protocolCode), count('done'), count('booked'), treatments.length)}
              {plan.status !== 'draft' && can('visits.desk') ? (
                <CoursePrepaid
                  course={course}
                  of={treatments.length}
                  done={count('done')}
                  goesOn={count('planned') + count('booked') > 0}
                />
              ) : null}
            </span>
          );
        })}
      </p>
    </Panel>
  );
}
