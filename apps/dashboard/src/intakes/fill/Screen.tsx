import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { intakes as words } from '../../i18n/en/intakes';
import { EmptyState } from '../../layout/EmptyState';
import { ErrorState } from '../../layout/ErrorState';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import { FillIntake } from './FillIntake';
import type { Intake } from './Intake';

/** One intake that is filled in together with the patient. */
export function Screen() {
  const { id } = useParams();
  const intake = useQuery({
    queryKey: ['intakes', 'one', id],
    queryFn: ({ signal }) => callApi<Intake>('GET', `/intakes/${id}`, undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (intake.isError) return <ErrorState whole error={intake.error} onRetry={() => void intake.refetch()} />;
  if (!intake.data) return <PageSkeleton rows={6} />;
  const { patient, status, assessmentId } = intake.data;
  return (
    <Page
      title={words.fill.title(patient.name)}
      back={{ to: '/intakes', label: words.fill.back }}
      header={<PatientHeaderOf patientId={patient.id} />}
    >
      {status === 'in-progress' ? (
        <FillIntake intake={intake.data} />
      ) : (
        <EmptyState
          icon="lock"
          title={words.fill.closed.title}
          text={words.fill.closed.text}
          action={
            assessmentId && can('chart.read') ? (
              <LinkButton to={`/assessments/${assessmentId}`} variant="contained">
                {words.verbs.open}
              </LinkButton>
            ) : null
          }
        />
      )}
    </Page>
  );
}
