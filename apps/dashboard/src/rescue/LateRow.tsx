import type { ReactNode } from 'react';
import { PhoneLink } from './PhoneLink';
import type { Touched } from './Rescue';

type Props = Touched & { children: ReactNode };

/** A patient of a late day, what becomes of their visit, and their number unless they are here already. */
export function LateRow({ visit, phone, noContact, children }: Props) {
  const { name } = visit.patient;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <small>{children}</small>
      </div>
      {visit.state === 'arrived' ? null : <PhoneLink {...{ phone, noContact, name }} />}
    </li>
  );
}
