import { useFormats } from '../../../formats';
import { care as words } from '../../../i18n/en/care';
import { evidenceWords } from '../../../i18n/en/evidence';
import { nameCareStep } from '../../../i18n/sayCareStep';
import { Icon } from '../../../layout/Icon';
import { SourceMark } from '../../../layout/SourceMark';
import type { CareStep } from '../../CareStep';
import css from './sessions.module.css';

const KINDS = ['preparation', 'aftercare', 'follow-up'] as const;

/** What is done around one session, with its days and where they come from; they move with it. */
export function Steps({ steps }: { steps: readonly CareStep[] }) {
  if (steps.length === 0) return null;
  return (
    <details className={css['steps']}>
      <summary>{words.title(steps.length)}</summary>
      {steps.some(({ settled }) => !settled) ? <p>{words.unsettled}</p> : null}
      {KINDS.map((kind) => {
        const some = steps.filter((step) => step.kind === kind);
        return some.length > 0 ? (
          <div key={kind}>
            <h3>{words.kinds[kind]}</h3>
            <ul>
              {some.map((step) => (
                <Step key={`${step.code}-${step.from}-${step.until}`} step={step} />
              ))}
            </ul>
          </div>
        ) : null;
      })}
    </details>
  );
}

function Step({ step }: { step: CareStep }) {
  const say = useFormats();
  const { ticked } = step;
  const evidence = evidenceWords[step.evidence];
  return (
    <li>
      <span>{say.span(step.from, step.until)}</span>
      <div>
        <strong>{nameCareStep(step.code)}</strong>
        {ticked ? (
          <em data-done={ticked.done}>
            <Icon name={ticked.done ? 'check' : 'close'} size={14} />
            {(ticked.done ? words.done : words.notDone)(ticked.by, say.day(ticked.on))}
          </em>
        ) : null}
        <small>
          {step.source ? <SourceMark source={step.source} /> : null}
          <span title={evidence?.long}>{evidence?.short ?? step.evidence}</span>
        </small>
      </div>
    </li>
  );
}
