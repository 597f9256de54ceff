import { sayPhone } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { Icon } from '../layout/Icon';
import css from './phoneLink.module.css';

/** How a patient is reached, in one tap. */
export function PhoneLink({ phone, name }: { phone: string | null; name: string }) {
  if (!phone) return <span className={css['faint']}>{words.noPhone}</span>;
  return (
    <a className={css['phone']} href={`tel:${phone}`}>
      <Icon name="phone" size={16} /> {sayPhone(phone)}
      <span className="visually-hidden">, {name}</span>
    </a>
  );
}
