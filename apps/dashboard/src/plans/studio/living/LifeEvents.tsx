import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { Icon } from '../../../layout/Icon';
import { Panel } from '../../../layout/Panel';
import { VerbButton } from '../../../layout/VerbButton';
import type { LifeEvent } from '../../LifeEvent';
import type { PlanView } from '../../PlanView';
import { EventDrawer } from './EventDrawer';
import css from './living.module.css';
import { SafeDays } from './SafeDays';
import type { useLiving } from './useLiving';

const words = living.events;
type Props = {
  plan: PlanView;
  send: ReturnType<typeof useLiving>['send'];
  /** Whether this person may change them, and the plan still lives. */
  open: boolean;
};

/** What happens in the patient's life, in words: its days, the last safe day of each session, and its verbs. */
export function LifeEvents({ plan, send, open }: Props) {
  const [moving, setMoving] = useState<LifeEvent>();
  const events = [...plan.patientEvents].sort((a, b) => a.from.localeCompare(b.from));
  return (
    <Panel title={words.title} count={events.length} flush>
      {events.length === 0 ? <p className={css['empty']}>{words.empty}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.id} className={css['event']}>
            <EventWords event={event} />
            {open ? (
              <div className={css['verbs']}>
                <Button size="small" variant="outlined" onClick={() => setMoving(event)}>
                  {words.move}
                  <span className="visually-hidden">, {event.name}</span>
                </Button>
                <VerbButton
                  size="small"
                  about={event.name}
                  act={() => send(living.did.removed(event.name), `events/${event.id}/remove`, {})}
                >
                  {words.remove}
                </VerbButton>
              </div>
            ) : null}
            <SafeDays plan={plan} event={event} />
          </li>
        ))}
      </ul>
      <EventDrawer
        key={moving?.id}
        open={moving !== undefined}
        event={moving}
        onSend={({ name, from, to }) =>
          send(living.did.moved(name), `events/${moving?.id}/move`, { name, from, to })
        }
        onClose={() => setMoving(undefined)}
      />
    </Panel>
  );
}

function EventWords({ event }: { event: LifeEvent }) {
  const say = useFormats();
  return (
    <div className={css['what']}>
      <Icon name={event.kind === 'sun' ? 'sun' : event.kind === 'away' ? 'arrow' : 'flag'} size={18} />
      <div>
        <strong>{event.name}</strong>
        <small>
          {say.span(event.from, event.to)} · {living.kinds[event.kind]}
          {event.to < say.today ? `, ${words.over}` : ''}
        </small>
      </div>
    </div>
  );
}
