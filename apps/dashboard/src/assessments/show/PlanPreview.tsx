import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useFormats } from '../../formats';
import { assessment } from '../../i18n/en/assessment';
import { sayConflict } from '../../i18n/sayConflict';
import { sayError } from '../../i18n/sayError';
import type { RuleLike } from '../../i18n/sayReason';
import { sayWaits } from '../../i18n/sayWaits';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import { PlanTimeline } from '../../timeline/PlanTimeline';
import { timelineFrom, type WirePlan } from '../../timeline/timelineFrom';
import { callApi } from '../../wire/callApi';
import css from './assessment.module.css';
import type { Choice } from './Choice';

const words = assessment.preview;
type Preview = Omit<WirePlan, 'courses'> & {
  readonly courses: readonly (WirePlan['courses'][number] & { readonly outsideTrials: boolean })[];
  readonly waiting?: readonly RuleLike[];
  readonly conflict: readonly RuleLike[];
};

/** The plan that the choices would become, and drafting it. */
export function PlanPreview({ assessmentId, choices }: { assessmentId: string; choices: readonly Choice[] }) {
  const say = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  const body = { assessmentId, choices };
  const preview = useQuery({
    queryKey: ['plans', 'preview', JSON.stringify(body)],
    enabled: choices.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) => callApi<Preview>('POST', '/plans/preview', body, { signal }),
  });
  const draft = async () => {
    const plan = await callApi<{ id: string }>('POST', '/plans', body, { idempotent: true });
    await client.invalidateQueries({ queryKey: ['plans'] });
    navigate(`/plans/${plan.id}`);
    return { said: words.drafted };
  };
  const conflict = sayConflict(preview.data?.conflict ?? []);
  const waits = sayWaits(preview.data?.waiting ?? []);
  return (
    <Panel
      title={words.title}
      aside={
        <VerbButton
          tone="main"
          icon="plan"
          act={draft}
          disabled={choices.length === 0 || preview.isError || preview.isFetching || conflict !== undefined}
        >
          {words.draft}
        </VerbButton>
      }
    >
      {choices.length === 0 ? <p className={css['lead']}>{words.empty}</p> : null}
      {preview.isError ? <p role="alert">{sayError(preview.error)}</p> : null}
      {choices.length > 0 && preview.isPending ? <PageSkeleton header={false} rows={2} /> : null}
      {preview.data && choices.length > 0 && !preview.isError ? (
        <>
          {conflict ? <p role="alert">{conflict}</p> : null}
          {waits ? (
            <p role="status" className={css['waits']}>
              {waits} {words.waits}
            </p>
          ) : null}
          <PlanTimeline plan={timelineFrom(withStates(preview.data), { today: say.today, zone: say.zone })} />
          {preview.data.courses.some(({ outsideTrials }) => outsideTrials) ? (
            <p className={css['lead']}>{words.outside}</p>
          ) : null}
        </>
      ) : null}
    </Panel>
  );
}

/** Sessions of a preview are all planned and have no day yet. */
function withStates(preview: Preview): WirePlan {
  return {
    ...preview,
    courses: preview.courses.map((course) => ({
      ...course,
      sessions: course.sessions.map((session) => ({ ...session, state: 'planned' as const, on: null })),
    })),
  };
}
