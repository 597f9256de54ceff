import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useFormats } from '../../formats';
import { living } from '../../i18n/en/living';
import { plans } from '../../i18n/en/plans';
import { tryout as words } from '../../i18n/en/tryout';
import { Icon } from '../../layout/Icon';
import { Panel } from '../../layout/Panel';
import { can } from '../../providers/can';
import { dayOf } from '../../timeline/dayOf';
import { isMovable } from '../../timeline/isMovable';
import { PlanTimeline } from '../../timeline/PlanTimeline';
import { timelineFrom } from '../../timeline/timelineFrom';
import { nameSession } from '../nameSession';
import type { PlanView } from '../PlanView';
import type { Did } from './living/useLiving';
import { focusSession } from './preview/focusSession';
import { Landing } from './preview/Landing';
import { pictureOf } from './preview/pictureOf';
import { TryoutPanel } from './preview/TryoutPanel';
import type { useTryout } from './preview/useTryout';
import css from './studio.module.css';

type Props = {
  plan: PlanView;
  did: Did | undefined;
  tryout: ReturnType<typeof useTryout>;
  action: ReactNode;
};

/**
 * The plan over time with the events of the patient's life. A session can be tried on another day; what would move
 * with it is drawn and said at once. What the last step moved leaves a trace.
 */
export function PicturePanel({ plan, did, tryout, action }: Props) {
  const { today, zone } = useFormats();
  const nameOf = nameSession(plan);
  const events = plan.patientEvents.map(({ id, name, from, to }) => ({ id, on: from, to, label: name }));
  const picture = timelineFrom(plan, { today, zone, events });
  const ghosts = Object.fromEntries(
    (did?.realignment.changes ?? []).map(({ sessionId, before }) => [sessionId, before.ideal]),
  );
  const { held, preview, dropped } = tryout;
  const trying = plan.timeline !== undefined && ['draft', 'approved', 'paused'].includes(plan.status);
  const books = plan.status === 'approved' && can('visits.book');
  return (
    <Panel title={plans.studio.picture} aside={action}>
      <PlanTimeline
        plan={picture}
        ghosts={ghosts}
        move={trying ? tryout : undefined}
        held={held}
        preview={preview ? pictureOf(picture, plan, preview) : undefined}
        actionFor={(session) => {
          const day = dayOf(session);
          return trying && day && isMovable(session) ? (
            <Button
              size="small"
              variant="outlined"
              startIcon={<Icon name="swap" size={16} />}
              onClick={() => {
                tryout.hold(session.id, day);
                focusSession(session.id);
              }}
            >
              {words.tryDay}
            </Button>
          ) : null;
        }}
      />
      {preview ? (
        <TryoutPanel plan={plan} preview={preview} tryout={tryout} onFind={books ? tryout.drop : undefined} />
      ) : null}
      {preview && dropped && books ? <Landing plan={plan} preview={preview} onClose={tryout.stay} /> : null}
      {plan.waiting.length > 0 ? (
        <p className={css['waiting']}>
          {living.notDrawn(plan.waiting.map(({ sessionId }) => nameOf(sessionId)).join('; '))}
        </p>
      ) : null}
    </Panel>
  );
}
