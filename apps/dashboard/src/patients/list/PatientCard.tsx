import { Link } from 'react-router-dom';
import { sayDate, sayPhone, useFormats } from '../../formats';
import { patients as words } from '../../i18n/en/patients';
import { Highlight } from '../../layout/Highlight';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { can } from '../../providers/can';
import type { PatientRow } from '../PatientRow';
import css from './list.module.css';
import { nextStepOf } from './nextStepOf';

/** One patient in the list: who, how to reach them, what happens next and its verb. */
export function PatientCard({ patient, text }: { patient: PatientRow; text: string }) {
  const say = useFormats();
  const { said, verb, icon, booked = false } = nextStepOf(patient, say.moment, can);
  return (
    <li className={css['row']}>
      <span className={css['initials']} aria-hidden="true">
        {initials(patient.name)}
      </span>
      <span className={css['who']}>
        <Link to={`/patients/${patient.id}`} className={css['name']} data-row-link>
          <strong>
            <Highlight text={patient.name} part={text} />
          </strong>
          {patient.preferred ? <em> “{patient.preferred}”</em> : null}
        </Link>
        <small>{words.bornOn(sayDate(patient.born), say.age(patient.born))}</small>
      </span>
      <span className={css['number']}>{patient.number}</span>
      <span className={css['reach']}>{patient.phone ? sayPhone(patient.phone) : (patient.email ?? '')}</span>
      <span className={css['next']} data-booked={booked}>
        <Icon name={icon} size={16} />
        {said}
      </span>
      <span className={css['verb']}>
        <LinkButton to={verb.to} size="small">
          {verb.label}
          <span className="visually-hidden">, {patient.name}</span>
        </LinkButton>
      </span>
    </li>
  );
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.at(-1)].map((part) => part?.[0] ?? '').join('');
}
