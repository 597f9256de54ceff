import Button from '@mui/material/Button';
import { useParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { planPrint as words } from '../../i18n/en/planPrint';
import { sayProtocol } from '../../i18n/sayProtocol';
import { ErrorState } from '../../layout/ErrorState';
import { Icon } from '../../layout/Icon';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { session } from '../../session/session';
import { openRanges } from '../openRanges';
import type { PlanView } from '../PlanView';
import { usePlan } from '../usePlan';
import css from './print.module.css';
import { type SheetRow, sheetRows } from './sheetRows';

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
        <h2>{words.days}</h2>
        <Days rows={sheetRows(plan)} />
        {events.length > 0 ? (
          <>
            <h2>{words.events}</h2>
            <ul>
              {events.map(({ id, name, from, to }) => (
                <li key={id}>
                  <strong>{name}</strong>, {say.span(from, to)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <h2>{words.todo}</h2>
        <ul>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Page>
    </div>
  );
}

function Days({ rows }: { rows: readonly SheetRow[] }) {
  const sayWhen = useSayWhen();
  return (
    <table>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ session: one, protocolCode }) => (
          <tr key={one.id} data-done={one.state === 'done' || undefined}>
            <td>{sayWhen(one)}</td>
            <td>
              {words.kinds[one.kind](sayProtocol(protocolCode), one.ordinal)}
              {one.state === 'booked' && one.visit ? `, ${words.with(one.visit.specialist.name)}` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useSayWhen() {
  const say = useFormats();
  return ({ state, on, visit, window }: SheetRow['session']): string => {
    if (state === 'done' && on) return `${say.day(on)}, ${words.done}`;
    if (state === 'booked' && visit) return say.moment(visit.startsAt);
    if (!window) return words.waits;
    const open = openRanges(window).map(({ first, last }) => say.range(first, last));
    return open.length > 0 ? words.toBook(open.join(', ')) : words.toBookFrom(say.day(window.earliest));
  };
}
