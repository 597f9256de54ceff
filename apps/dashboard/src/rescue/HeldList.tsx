import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import type { LateView } from './Late';
import { LateRow } from './LateRow';
import css from './late.module.css';

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
        {held.map(({ reason, ...row }) => (
          <LateRow key={row.visit.id} {...row}>
            {say.time(row.visit.startsAt)}, {words.heldReasons[reason] ?? ''}
            {row.visit.state === 'arrived' ? `; ${words.isHere}` : ''}
          </LateRow>
        ))}
      </ul>
    </section>
  );
}
