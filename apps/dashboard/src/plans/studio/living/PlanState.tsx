import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { Icon } from '../../../layout/Icon';
import { VerbButton } from '../../../layout/VerbButton';
import { can } from '../../../providers/can';
import type { PlanView } from '../../PlanView';
import css from './living.module.css';
import type { useLiving } from './useLiving';

type Props = { plan: PlanView; send: ReturnType<typeof useLiving>['send'] };

/** Says since when a plan rests, and lets it go on; or why it was stopped. */
export function PlanState({ plan, send }: Props) {
  const say = useFormats();
  if (plan.status === 'paused' && plan.pausedFrom) {
    const { pausedFrom } = plan;
    return (
      <div className={css['state']}>
        <Icon name="pause" size={18} />
        <p>
          <strong>
            {pausedFrom > say.today
              ? living.pause.willRest(say.day(pausedFrom))
              : living.pause.rests(say.day(pausedFrom))}
          </strong>{' '}
          {living.pause.meaning}
        </p>
        {can('plans.write') ? (
          <VerbButton tone="main" icon="play" act={() => send(living.did.resumed, 'resume', {})}>
            {living.pause.resume}
          </VerbButton>
        ) : null}
      </div>
    );
  }
  if (plan.status !== 'stopped') return null;
  return (
    <div className={css['state']}>
      <Icon name="stop" size={18} />
      <p>
        <strong>{living.stop.stopped}</strong> {plan.stoppedBecause}
      </p>
    </div>
  );
}
