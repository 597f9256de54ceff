import { useFormats } from '../../formats';
import { askCareStep } from '../../i18n/askCareStep';
import { care as words } from '../../i18n/en/care';
import { sayProtocol } from '../../i18n/sayProtocol';
import { Icon } from '../../layout/Icon';
import type { Visit } from '../Visit';
import type { CheckStep } from './Check';
import css from './start.module.css';
import { keyOfStep, type useTicks } from './useTicks';

type Props = { visit: Visit; ticks: ReturnType<typeof useTicks> };

/** Whether the patient prepared as agreed: each step done or not done; a second press takes the answer back. */
export function Prepared({ visit, ticks }: Props) {
  if (ticks.steps.length === 0) return null;
  return (
    <section className={css['prepared']} aria-labelledby="prepared">
      <h3 id="prepared">{words.prepared}</h3>
      <p>{words.preparedHint}</p>
      <ul>
        {ticks.steps.map((step) => (
          <Tick key={keyOfStep(step)} visit={visit} step={step} ticks={ticks} />
        ))}
      </ul>
    </section>
  );
}

function Tick({ visit, step, ticks }: Props & { step: CheckStep }) {
  const say = useFormats();
  const given = ticks.given[keyOfStep(step)];
  const { ticked } = step;
  const asked = askCareStep(step, say.today);
  const protocol = visit.sessions.find(({ id }) => id === step.sessionId)?.protocolCode;
  const about = [
    visit.sessions.length > 1 && protocol ? sayProtocol(protocol) : '',
    ticked ? (ticked.done ? words.done : words.notDone)(ticked.by, say.day(ticked.on)) : '',
  ].filter(Boolean);
  return (
    <li>
      <div>
        <strong>{asked}</strong>
        {about.length > 0 ? <small>{about.join(' · ')}</small> : null}
      </div>
      <fieldset>
        <legend className="visually-hidden">{asked}</legend>
        {[true, false].map((done) => (
          <button
            key={String(done)}
            type="button"
            aria-pressed={given === done}
            data-done={done}
            onClick={() => ticks.tick(step, done)}
          >
            <Icon name={done ? 'check' : 'close'} size={15} />
            {done ? words.yes : words.no}
          </button>
        ))}
      </fieldset>
    </li>
  );
}
