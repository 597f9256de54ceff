import type { ReactNode } from 'react';
import { useFormats } from '../../formats';
import { living } from '../../i18n/en/living';
import { plans } from '../../i18n/en/plans';
import { Panel } from '../../layout/Panel';
import { PlanTimeline } from '../../timeline/PlanTimeline';
import { timelineFrom } from '../../timeline/timelineFrom';
import { nameSession } from '../nameSession';
import type { PlanView } from '../PlanView';
import type { Did } from './living/useLiving';
import css from './studio.module.css';

type Props = { plan: PlanView; did: Did | undefined; action: ReactNode };

/** The plan over time with the events of the patient's life; what the last step moved leaves a trace. */
export function PicturePanel({ plan, did, action }: Props) {
  const { today, zone } = useFormats();
  const nameOf = nameSession(plan);
  const events = plan.patientEvents.map(({ id, name, from, to }) => ({ id, on: from, to, label: name }));
  const ghosts = Object.fromEntries(
    (did?.realignment.changes ?? []).map(({ sessionId, before }) => [sessionId, before.ideal]),
  );
  return (
    <Panel title={plans.studio.picture} aside={action}>
      <PlanTimeline plan={timelineFrom(plan, { today, zone, events })} ghosts={ghosts} />
      {plan.waiting.length > 0 ? (
        <p className={css['waiting']}>
          {living.notDrawn(plan.waiting.map(({ sessionId }) => nameOf(sessionId)).join('; '))}
        </p>
      ) : null}
    </Panel>
  );
}
