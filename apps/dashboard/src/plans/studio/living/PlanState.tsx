import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { sayRuleName } from '../../../i18n/sayRuleName';
import { Icon } from '../../../layout/Icon';
import { can } from '../../../providers/can';
import type { PlanView } from '../../PlanView';
import css from './living.module.css';
import { ResumePlan } from './ResumePlan';
import type { useLiving } from './useLiving';

type Props = { plan: PlanView; send: ReturnType<typeof useLiving>['send'] };

/** Says since when and why a plan rests, and lets it go on; or why it was stopped. */
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
          <PausedBecause because={plan.pausedBecause} />
        </p>
        {can('plans.write') ? <ResumePlan plan={plan} send={send} /> : null}
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

/** The findings that it was decided on, then what was written; neither is there for who does not read the chart. */
function PausedBecause({ because }: { because: PlanView['pausedBecause'] }) {
  const findings = [...new Set((because?.news ?? []).map(({ code }) => sayRuleName(code)))];
  if (!because || (findings.length === 0 && !because.reason)) return null;
  return (
    <span className={css['because']}>
      {findings.length > 0 ? <strong>{living.pause.because(findings)}</strong> : null}
      {because.reason ? <span>{living.pause.note(because.reason)}</span> : null}
    </span>
  );
}
