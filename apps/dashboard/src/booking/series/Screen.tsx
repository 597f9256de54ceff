import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { booking as words } from '../../i18n/en/booking';
import { sayProtocol } from '../../i18n/sayProtocol';
import { EmptyState } from '../../layout/EmptyState';
import { ErrorState } from '../../layout/ErrorState';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { useNotice } from '../../layout/useNotice';
import { VerbButton } from '../../layout/VerbButton';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import type { PlanView } from '../../plans/PlanView';
import { usePlan } from '../../plans/usePlan';
import { type SeenVisit, useVisitSteps } from '../../visits/useVisitSteps';
import { ApiError } from '../../wire/ApiError';
import { callApi } from '../../wire/callApi';
import type { Unplaced } from '../Opening';
import { placementOf } from '../placementOf';
import { PlacedVisit } from './PlacedVisit';
import css from './series.module.css';
import { UnplacedVisit } from './UnplacedVisit';
import { useProposal } from './useProposal';
import { noWishes } from './Wishes';
import { WishPanel } from './WishPanel';

type Booked = { readonly visits: readonly SeenVisit[] };

/** Books the open sessions of a plan in one step. */
export function Screen() {
  const { id } = useParams();
  const plan = usePlan(id);
  if (plan.isError) return <ErrorState whole error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <PageSkeleton rows={6} />;
  const toPlan = (
    <LinkButton to={`/plans/${id}`} variant="contained">
      {words.toPlan}
    </LinkButton>
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: `/plans/${id}`, label: words.toPlan }}
      header={<PatientHeaderOf patientId={plan.data.patient.id} />}
    >
      {openSessions(plan.data).length === 0 ? (
        <EmptyState icon="check" {...words.nothing} action={toPlan} />
      ) : (
        <Series plan={plan.data} />
      )}
    </Page>
  );
}

const openSessions = (plan: PlanView) =>
  plan.courses
    .flatMap(({ sessions }) => sessions)
    .filter(({ state, kind }) => state === 'planned' && kind === 'treatment');

function Series({ plan }: { plan: PlanView }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const notice = useNotice();
  const { unbook } = useVisitSteps();
  const [wishes, setWishes] = useState(noWishes);
  const { query, placed, unplaced, choose, lose, restart } = useProposal(plan.id, plan.version, wishes);
  const names = namesOf(plan);
  const book = async () => {
    let visits: readonly SeenVisit[] = [];
    try {
      const body = { placements: placed.map(placementOf) };
      const options = { version: plan.version, idempotent: true };
      visits = (await callApi<Booked>('POST', `/plans/${plan.id}/book`, body, options)).visits;
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'opening_taken') throw error;
      lose((error.body['sessions'] ?? []) as readonly Unplaced[]);
      notice.say(words.taken, { tone: 'stop' });
      return;
    }
    navigate(`/plans/${plan.id}`);
    await Promise.all(
      ['plans', 'patients', 'calendar', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    return { said: words.booked(placed.length), undo: () => unbook(visits) };
  };
  return (
    <div className={css['layout']}>
      <WishPanel
        wishes={wishes}
        onChange={setWishes}
        open={openSessions(plan).length}
        protocols={plan.courses.map(({ protocolCode }) => protocolCode)}
      />
      <Panel
        title={query.isFetching ? words.proposing : sayFound(query.data, placed.length)}
        aside={
          <VerbButton size="small" icon="undo" act={async () => void (await restart())}>
            {words.propose}
          </VerbButton>
        }
        flush
      >
        {query.isError ? <ErrorState error={query.error} onRetry={() => void restart()} /> : null}
        {query.isPending ? <PageSkeleton header={false} rows={6} /> : null}
        {query.data && !query.data.optimal ? <p className={css['hint']}>{words.notOptimal}</p> : null}
        <ol className={css['visits']} aria-busy={query.isFetching}>
          {placed.map((visit) => (
            <PlacedVisit
              key={visit.sessionId}
              planId={plan.id}
              visit={visit}
              {...names(visit.sessionId)}
              others={placed.filter((other) => other !== visit)}
              onChoose={(opening) => choose(visit.sessionId, opening)}
            />
          ))}
          {unplaced.map((visit) => (
            <UnplacedVisit
              key={visit.sessionId}
              visit={visit}
              place={names(visit.sessionId).place}
              onChoose={(opening) => choose(visit.sessionId, opening)}
            />
          ))}
        </ol>
        <div className={css['foot']}>
          <VerbButton
            tone="main"
            icon="calendar"
            act={book}
            disabled={placed.length === 0 || query.isFetching}
            missing={placed.length === 0 && query.data && !query.isFetching ? words.nothingToBook : null}
          >
            {words.book(placed.length)}
          </VerbButton>
        </div>
      </Panel>
    </div>
  );
}

/** What came of the search; nothing lies on its ideal day where nothing has a place. */
function sayFound(found: { readonly cost: number } | undefined, placed: number): string {
  if (!found) return words.title;
  return placed === 0 ? words.noPlace : words.sum(found.cost);
}

/** What a session is called, and its place in its course. */
function namesOf(plan: PlanView) {
  const names = new Map(
    plan.courses.flatMap((course) =>
      course.sessions.map((session) => {
        const of = course.sessions.filter(({ kind }) => kind === session.kind).length;
        return [
          session.id,
          {
            name: sayProtocol(course.protocolCode),
            place: session.kind === 'treatment' ? words.session(session.ordinal, of) : words.review,
          },
        ] as const;
      }),
    ),
  );
  return (id: string) => names.get(id) ?? { name: '', place: '' };
}
