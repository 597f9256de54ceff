import { useParams, useSearchParams } from 'react-router-dom';
import { patientPage as words } from '../../i18n/en/patientPage';
import { patients } from '../../i18n/en/patients';
import { ErrorState } from '../../layout/ErrorState';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { PatientHeader } from '../../layout/PatientHeader';
import { StatusTabs } from '../../layout/StatusTabs';
import type { PatientPage } from '../PatientPage';
import { usePatientPage } from '../usePatientPage';
import { Details } from './Details';
import { Differences } from './Differences';
import { HeaderVerbs } from './HeaderVerbs';
import { Intakes } from './Intakes';
import { Overview } from './Overview';
import { Plans } from './Plans';
import css from './show.module.css';
import { Visits } from './Visits';

type Tab = keyof typeof words.tabs;
const tabs = Object.keys(words.tabs) as Tab[];

/** One patient: what to keep in mind, what comes next, and everything that happened. */
export function Screen() {
  const { id } = useParams();
  const page = usePatientPage(id);
  if (page.isError) return <ErrorState whole error={page.error} onRetry={() => void page.refetch()} />;
  if (!page.data) return <PageSkeleton rows={5} />;
  return <Patient key={page.data.patient.id} page={page.data} />;
}

function Patient({ page }: { page: PatientPage }) {
  const [params, setParams] = useSearchParams();
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'overview';
  const counts: Partial<Record<Tab, number>> = {
    plans: page.plans.length,
    visits: page.visits.length,
    intake: page.intakes.length,
  };
  return (
    <Page
      title={page.patient.name}
      quietTitle
      back={{ to: '/patients', label: patients.title }}
      header={
        <PatientHeader
          patient={page.patient}
          facts={page.header}
          linked={false}
          actions={<HeaderVerbs page={page} />}
        />
      }
    >
      <StatusTabs
        label={page.patient.name}
        value={tab}
        onChange={(key) => setParams(key === 'overview' ? {} : { tab: key }, { replace: true })}
        controls="patient-tab"
        tabs={tabs.map((key) => ({ key, label: words.tabs[key], count: counts[key] }))}
      />
      <div id="patient-tab" className={css['tab']}>
        {tab === 'overview' || tab === 'details' ? <Differences page={page} /> : null}
        {tab === 'overview' ? <Overview page={page} /> : null}
        {tab === 'plans' ? <Plans page={page} /> : null}
        {tab === 'visits' ? <Visits page={page} /> : null}
        {tab === 'intake' ? <Intakes page={page} /> : null}
        {tab === 'details' ? <Details page={page} /> : null}
      </div>
    </Page>
  );
}
