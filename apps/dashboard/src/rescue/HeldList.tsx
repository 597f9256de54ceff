import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import type { LateView } from './Late';
import css from './late.module.css';
import { PhoneLink } from './PhoneLink';

const words = rescue.late;

/** Visits that keep their time when a specialist runs late, because something has to be settled before. */
export function HeldList({ held }: Pick<LateView, 'held'>) {
  const say = useFormats();
  if (held.length === 0) return null;
  return (
    <section className={css['late']} data-tone="stop">
      <h3>{words.held}</h3>
      <p>{words.heldLead}</p>
      <ul>
        {held.map(({ visit, phone, noContact, reason }) => (
          <li key={visit.id}>
            <div>
              <strong>{visit.patient.name}</strong>
              <small>
                {say.time(visit.startsAt)}, {words.heldReasons[reason] ?? ''}
                {visit.state === 'arrived' ? `; ${words.isHere}` : ''}
              </small>
            </div>
            {visit.state === 'arrived' ? null : (
              <PhoneLink {...{ phone, noContact }} name={visit.patient.name} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
