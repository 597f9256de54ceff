import { sayPhone } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { Icon } from '../layout/Icon';
import css from './phoneLink.module.css';

type Props = { phone: string | null; name: string; noContact?: boolean | undefined };

/** How a patient is reached, in one tap; or that they do not want to be. */
export function PhoneLink({ phone, name, noContact = false }: Props) {
  if (noContact) return <span className={css['unwanted']}>{words.noContact}</span>;
  if (!phone) return <span className={css['faint']}>{words.noPhone}</span>;
  return (
    <a className={css['phone']} href={`tel:${phone}`}>
      <Icon name="phone" size={16} /> {sayPhone(phone)}
      <span className="visually-hidden">, {name}</span>
    </a>
  );
}
