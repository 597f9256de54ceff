import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { assessment as words } from '../../i18n/en/assessment';
import { ErrorState } from '../../layout/ErrorState';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { StateChip } from '../../layout/StateChip';
import { VerbButton } from '../../layout/VerbButton';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import type { Assessment } from '../Assessment';
import { useAssessment } from '../useAssessment';
import { Answers } from './Answers';
import css from './assessment.module.css';
import type { Choice } from './Choice';
import { Examination } from './Examination';
import { PlanPreview } from './PlanPreview';
import { Protocols } from './Protocols';
import { Recommendation } from './Recommendation';

/** Answers beside advice: examine, sign, choose protocols and draft the plan. */
export function Screen() {
  const { id } = useParams();
  const page = useAssessment(id);
  if (page.isError) return <ErrorState whole error={page.error} onRetry={() => void page.refetch()} />;
  if (!page.data) return <PageSkeleton rows={6} />;
  return <Show page={page.data} />;
}

function Show({ page }: { page: Assessment }) {
  const say = useFormats();
  const client = useQueryClient();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const signed = page.status === 'signed';
  const sign = async () => {
    await callApi('POST', `/assessments/${page.id}/sign`, {}, { version: page.version });
    await Promise.all(
      ['assessments', 'intakes', 'patients'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    return { said: words.signed };
  };
  const unexamined = !signed && can('assessments.sign') && page.known.phototype === null;
  const planning = signed && can('plans.draft');
  return (
    <Page
      title={words.title}
      header={<PatientHeaderOf patientId={page.patient.id} />}
      lead={
        <>
          <StateChip of="assessment" state={page.status} />{' '}
          {page.signedBy && page.signedAt
            ? words.signedBy(page.signedBy, say.moment(page.signedAt))
            : words.asOf(say.day(page.onDay))}
          {unexamined ? <span className={css['first']}>{words.needsPhototype}</span> : null}
        </>
      }
      actions={
        !signed && can('assessments.sign') ? (
          <VerbButton
            tone="main"
            icon="verified"
            act={sign}
            missing={unexamined ? words.needsPhototype : null}
          >
            {words.sign}
          </VerbButton>
        ) : null
      }
    >
      <div className={css['layout']}>
        <div className={css['stack']}>
          <Examination key={page.examination?.version ?? 0} page={page} />
          <Answers page={page} />
        </div>
        <div className={css['stack']}>
          <Recommendation advice={page.advice} />
          {planning ? <PlanPreview assessmentId={page.id} choices={choices} /> : null}
          <Protocols page={page} choices={choices} onChange={planning ? setChoices : undefined} />
        </div>
      </div>
    </Page>
  );
}
