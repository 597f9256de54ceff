import { useState } from 'react';
import { useFormats } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { Panel } from '../layout/Panel';
import css from './callRows.module.css';
import { PhoneLink } from './PhoneLink';
import type { PlacedLine } from './useRescue';

/** Patients whose time has just become another one, with a tick for who knows. */
export function CallList({ moved }: { moved: readonly PlacedLine[] }) {
  const say = useFormats();
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  if (moved.length === 0) return null;
  const tick = (id: string, on: boolean) => {
    const next = new Set(known);
    if (on) next.add(id);
    else next.delete(id);
    setKnown(next);
  };
  return (
    <Panel title={words.calls} aside={<span>{words.callsDone(known.size, moved.length)}</span>} flush>
      <p className={css['hint']}>{words.callsLead}</p>
      <ul className={css['list']}>
        {moved.map(({ visit, to, phone, noContact }) => (
          <li key={visit.id} className={css['call']} data-done={known.has(visit.id)}>
            <label className={css['tick']}>
              <input
                type="checkbox"
                checked={known.has(visit.id)}
                onChange={({ target }) => tick(visit.id, target.checked)}
              />
              <span className="visually-hidden">{words.called(visit.patient.name)}</span>
            </label>
            <div className={css['who']}>
              <strong>{visit.patient.name}</strong>
              <small>
                <s>{say.moment(visit.startsAt)}</s> → {say.moment(to.startsAt)}, {to.specialist.name}
              </small>
            </div>
            <PhoneLink {...{ phone, noContact }} name={visit.patient.name} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
