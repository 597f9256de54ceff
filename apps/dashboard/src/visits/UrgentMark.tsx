import { visits as words } from '../i18n/en/visits';
import { Icon } from '../layout/Icon';
import css from './UrgentMark.module.css';

/** Says that a visit is a complication that was taken in beside what was booked. */
export function UrgentMark({ small = false }: { small?: boolean }) {
  return (
    <span className={css['urgent']} data-small={small || undefined}>
      <Icon name="caution" size={small ? 13 : 15} />
      {words.urgent}
    </span>
  );
}
