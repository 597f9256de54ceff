import { Link } from 'react-router-dom';
import { sayDate, sayPhone, useFormats } from '../../formats';
import { patients as words } from '../../i18n/en/patients';
import { Highlight } from '../../layout/Highlight';
import { Icon } from '../../layout/Icon';
import type { PatientRow } from '../PatientRow';
import css from './list.module.css';

/** One patient in the list: who, how to reach them, and what comes next. */
export function PatientCard({ patient, text }: { patient: PatientRow; text: string }) {
  const say = useFormats();
  return (
    <li>
      <Link to={`/patients/${patient.id}`} className={css['row']}>
        <span className={css['initials']} aria-hidden="true">
          {initials(patient.name)}
        </span>
        <span className={css['who']}>
          <strong>
            <Highlight text={patient.name} part={text} />
          </strong>
          {patient.preferred ? <em> “{patient.preferred}”</em> : null}
          <small>{words.bornOn(sayDate(patient.born), say.age(patient.born))}</small>
        </span>
        <span className={css['number']}>{patient.number}</span>
        <span className={css['reach']}>
          {patient.phone ? sayPhone(patient.phone) : (patient.email ?? '')}
        </span>
        <span className={css['next']} data-booked={Boolean(patient.nextVisitAt)}>
          <Icon name="calendar" size={16} />
          {patient.nextVisitAt ? words.nextVisit(say.moment(patient.nextVisitAt)) : words.noVisit}
        </span>
        <Icon name="right" size={18} />
      </Link>
    </li>
  );
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.at(-1)].map((part) => part?.[0] ?? '').join('');
}
