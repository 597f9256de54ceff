import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { Icon } from '../../layout/Icon';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import { mayUndo } from '../mayUndo';
import type { PlanEvent, PlanView } from '../PlanView';
import { sayHappened } from '../sayHappened';
import { Changes } from './Changes';
import css from './studio.module.css';

const words = plans.studio;
type Props = { plan: PlanView; onUndo: (event: PlanEvent) => Promise<{ said: string }> };

/** What happened to the plan, newest first: before and after of each window that moved, and its undo. */
export function History({ plan, onUndo }: Props) {
  const say = useFormats();
  const newestFirst = [...plan.events].sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  return (
    <Panel title={words.history} count={plan.events.length} flush>
      <ol className={css['history']}>
        {newestFirst.map((event, index) => (
          <li key={event.id} data-undone={event.undone}>
            <div className={css['event']}>
              <Icon
                name={event.kind === 'undo' ? 'undo' : event.kind === 'missed' ? 'missed' : 'history'}
                size={18}
              />
              <div>
                <strong>{words.kindsOfEvents[event.kind] ?? words.happened}</strong>
                <What plan={plan} event={event} />
                <small>{words.by(event.by, say.moment(event.at))}</small>
              </div>
              {event.undone ? <em>{words.undone}</em> : null}
              {mayUndo(event, can) ? (
                <VerbButton
                  size="small"
                  icon="undo"
                  act={() => onUndo(event)}
                  about={words.kindsOfEvents[event.kind] ?? words.happened}
                >
                  {words.undo}
                </VerbButton>
              ) : null}
            </div>
            {event.changes.length > 0 ? (
              <details open={index === 0 && !event.undone}>
                <summary>{words.changes(event.changes.length)}</summary>
                <Changes plan={plan} changes={event.changes} reordered={event.reordered} />
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function What({ plan, event }: { plan: PlanView; event: PlanEvent }) {
  const what = sayHappened(event, plan);
  return what ? <span className={css['about']}>{what}</span> : null;
}
