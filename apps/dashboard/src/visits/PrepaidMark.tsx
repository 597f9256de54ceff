import { prepaid as words } from '../i18n/en/prepaid';
import { sayProtocol } from '../i18n/sayProtocol';
import { Icon } from '../layout/Icon';
import css from './PrepaidMark.module.css';
import type { VisitSession } from './Visit';

type Paid = Pick<VisitSession, 'protocolCode' | 'prepaid' | 'beyondPrepaid'>;

/** How many sessions of a course are paid ahead, and a quiet mark on one that comes after them. Nothing where nothing was noted. */
export function PrepaidMark({ sessions }: { sessions: readonly Paid[] }) {
  const noted = sessions.filter((one) => one.prepaid != null);
  return noted.map((one) => (
    <span
      key={one.protocolCode}
      className={css['mark']}
      data-beyond={one.beyondPrepaid || undefined}
      title={noted.length > 1 ? sayProtocol(one.protocolCode) : undefined}
    >
      {one.beyondPrepaid ? <Icon name="info" size={13} /> : null}
      {one.beyondPrepaid ? words.beyond(one.prepaid ?? 0) : words.within(one.prepaid ?? 0)}
    </span>
  ));
}
