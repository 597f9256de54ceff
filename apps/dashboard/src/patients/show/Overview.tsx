import { sayPhone, useFormats } from '../../formats';
import { patientPage as words } from '../../i18n/en/patientPage';
import { Icon } from '../../layout/Icon';
import { Panel } from '../../layout/Panel';
import { sayMark } from '../../visits/rearrange/sayMark';
import type { PatientPage } from '../PatientPage';
import { FirstSteps } from './FirstSteps';
import { NextStep } from './NextStep';
import { PlanCard } from './PlanCard';
import css from './show.module.css';
import { Timeline } from './Timeline';
import { ToldFacts } from './ToldFacts';

/** What comes next, the running plans, how to reach the patient, and what happened. */
export function Overview({ page }: { page: PatientPage }) {
  const running = page.plans.filter(
    ({ status }) => status === 'approved' || status === 'draft' || status === 'paused',
  );
  return (
    <div className={css['overview']}>
      <div className={css['stack']}>
        <NextStep page={page} />
        <ToldFacts patientId={page.patient.id} />
        {running.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
        <Panel title={words.timeline} flush>
          <FirstSteps page={page} />
          <Timeline entries={page.timeline} />
        </Panel>
      </div>
      <aside className={css['stack']}>
        <Contact page={page} />
      </aside>
    </div>
  );
}

function Contact({ page }: { page: PatientPage }) {
  const say = useFormats();
  const { phone, email, address, emergencyName, emergencyPhone } = page.patient;
  const soon = page.visits
    .filter(
      ({ startsAt, state }) =>
        startsAt > new Date().toISOString() && (state === 'booked' || state === 'confirmed'),
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .slice(0, 6);
  return (
    <>
      <Panel title={words.contact}>
        <ul className={css['contact']}>
          {phone ? (
            <li>
              <Icon name="phone" size={17} />
              <a href={`tel:${phone}`}>{sayPhone(phone)}</a>
            </li>
          ) : null}
          {email ? (
            <li>
              <Icon name="mail" size={17} />
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          ) : null}
          {address ? <li>{address}</li> : null}
          {phone || email ? null : <li>{words.noContact}</li>}
        </ul>
        <h3>{words.emergency}</h3>
        <p className={css['quiet']}>
          {emergencyName || emergencyPhone ? (
            <>
              {emergencyName}{' '}
              {emergencyPhone ? <a href={`tel:${emergencyPhone}`}>{sayPhone(emergencyPhone)}</a> : null}
            </>
          ) : (
            words.noEmergency
          )}
        </p>
      </Panel>
      <Panel title={words.ahead} count={soon.length}>
        {soon.length === 0 ? <p className={css['quiet']}>{words.next.none}</p> : null}
        <ol className={css['ahead']}>
          {soon.map((visit) => (
            <li key={visit.id}>
              <a href={`#/calendar?visit=${visit.id}`}>{say.moment(visit.startsAt)}</a>
              <small>
                {visit.specialist.name}, {visit.room.name}
              </small>
              {visit.instruction ? <em>{sayMark(visit.instruction)}</em> : null}
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
