import { useQueryClient } from '@tanstack/react-query';
import { clinic } from '../../i18n/en/clinic';
import { ErrorState } from '../../layout/ErrorState';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import { callApi } from '../../wire/callApi';
import { type SetUp, useSetUp } from '../useSetUp';
import css from './setUp.module.css';

const words = clinic.setUp;
const addresses: Readonly<Record<string, string>> = {
  people: '/clinic/people',
  hours: '/clinic/hours',
  rooms: '/clinic/rooms',
  protocols: '/catalogue',
};

/** The few steps from a new clinic to a calendar that can be booked. */
export function SetUpSection() {
  const client = useQueryClient();
  const setUp = useSetUp();
  if (setUp.isError) return <ErrorState error={setUp.error} onRetry={() => void setUp.refetch()} />;
  if (!setUp.data) return <PageSkeleton header={false} rows={4} />;
  const finish = async () => {
    client.setQueryData(['set-up'], await callApi('POST', '/clinic/set-up/finish', {}));
    return { said: words.finished };
  };
  const { steps, done, finished } = setUp.data;
  return (
    <Panel title={words.title}>
      <ol className={css['steps']}>
        {steps.map((step, index) => (
          <Step key={step.code} step={step} number={index + 1} />
        ))}
      </ol>
      {done ? (
        <div className={css['ready']}>
          <p>{words.ready}</p>
          {finished ? null : (
            <VerbButton tone="main" act={finish}>
              {words.finish}
            </VerbButton>
          )}
          <LinkButton to="/calendar" icon="calendar">
            {words.toCalendar}
          </LinkButton>
        </div>
      ) : null}
    </Panel>
  );
}

function Step({ step, number }: { step: SetUp['steps'][number]; number: number }) {
  const { title, text, verb } = words.steps[step.code] ?? { title: step.code, text: '', verb: step.code };
  return (
    <li data-done={step.done}>
      <span className={css['number']} aria-hidden="true">
        {step.done ? <Icon name="check" size={18} /> : number}
      </span>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
      <span className={css['state']}>{step.done ? words.done : words.open}</span>
      <LinkButton
        to={addresses[step.code] ?? '/clinic'}
        size="small"
        variant={step.done ? 'outlined' : 'contained'}
      >
        {verb}
      </LinkButton>
    </li>
  );
}
