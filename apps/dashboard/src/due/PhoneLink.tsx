import { sayPhone } from '../formats';
import { due as words } from '../i18n/en/due';
import css from './due.module.css';

/** A telephone number that calls when it is pressed. */
export function PhoneLink({ phone }: { phone: string | null }) {
  if (!phone) return <>{words.noPhone}</>;
  return (
    <a className={css['phone']} href={`tel:${phone}`}>
      {sayPhone(phone)}
    </a>
  );
}
