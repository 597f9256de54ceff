import Button from '@mui/material/Button';
import { useParams } from 'react-router-dom';
import { useClinicSettings } from '../../clinic/useClinicSettings';
import { sayPhone, useFormats } from '../../formats';
import { planPrint as words } from '../../i18n/en/planPrint';
import { ErrorState } from '../../layout/ErrorState';
import { Icon } from '../../layout/Icon';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { session } from '../../session/session';
import type { PlanView } from '../PlanView';
import { usePlan } from '../usePlan';
import css from './print.module.css';
import { SheetSession } from './SheetSession';
import { sheetRows } from './sheetRows';

/** The plan as the patient takes it home: days, what each is for, and what to do. Nothing medical beyond that. */
export function Screen() {
  const { id } = useParams();
  const plan = usePlan(id);
  if (plan.isError) return <ErrorState whole error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <PageSkeleton rows={6} />;
  return <Sheet plan={plan.data} />;
}

function Sheet({ plan }: { plan: PlanView }) {
  const say = useFormats();
  const events = plan.patientEvents.filter(({ to }) => to >= say.today);
  return (
    <div className={css['sheet']}>
      <Page
        title={words.title}
        lead={words.lead(plan.patient.name, session.clinic()?.name ?? '', say.day(say.today))}
        back={{ to: `/plans/${plan.id}`, label: words.back }}
        actions={
          <Button variant="contained" startIcon={<Icon name="print" size={18} />} onClick={() => print()}>
            {words.verb}
          </Button>
        }
      >
        {plan.status === 'paused' ? <p className={css['note']}>{words.paused}</p> : null}
        {plan.status === 'stopped' ? <p className={css['note']}>{words.stopped}</p> : null}
        <h2>{words.heading}</h2>
        <ol className={css['sessions']}>
          {sheetRows(plan).map((row) => (
            <SheetSession key={row.session.id} row={row} />
          ))}
        </ol>
        {events.length > 0 ? (
          <>
            <h2>{words.events}</h2>
            <ul className={css['plain']}>
              {events.map(({ id, name, from, to }) => (
                <li key={id}>
                  <strong>{name}</strong>, {say.span(from, to)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <Contact />
        <h2>{words.todo}</h2>
        <ul className={css['plain']}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Page>
    </div>
  );
}

/** How the patient reaches the clinic; nothing while that is not written down. */
function Contact() {
  const { phone, address, name } = useClinicSettings().data ?? {};
  if (!phone && !address) return null;
  return (
    <p className={css['contact']}>
      {phone ? <strong>{words.call(sayPhone(phone))}</strong> : null}
      {address ? (
        <span>
          {name}, {address}
        </span>
      ) : null}
    </p>
  );
}
