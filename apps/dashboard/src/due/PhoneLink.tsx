import { sayPhone } from '../formats';
import { due as words } from '../i18n/en/due';
import css from './due.module.css';

type Props = {
  phone: string | null;
  /** They want no contact, by whatever way. */
  noContact?: boolean | undefined;
  /** They want no calls. */
  noCalls?: boolean | undefined;
};

/** A telephone number that calls when it is pressed; or that they do not want to be called. */
export function PhoneLink({ phone, noContact = false, noCalls = false }: Props) {
  if (noContact) return <strong className={css['unwanted']}>{words.noContact}</strong>;
  if (noCalls) return <strong className={css['unwanted']}>{words.noCalls}</strong>;
  if (!phone) return <>{words.noPhone}</>;
  return (
    <a className={css['phone']} href={`tel:${phone}`}>
      {sayPhone(phone)}
    </a>
  );
}
