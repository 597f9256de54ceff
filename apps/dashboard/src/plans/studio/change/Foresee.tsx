import type { Rule } from '@stratum/timeline';
import { change } from '../../../i18n/en/change';
import { sayError } from '../../../i18n/sayError';
import { Icon } from '../../../layout/Icon';
import { ApiError } from '../../../wire/ApiError';
import type { Foreseen } from '../../Foreseen';
import { nameEvents } from '../../nameEvents';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { withAdded } from '../../withAdded';
import { Changes } from '../Changes';
import { Conflict } from '../preview/Conflict';
import css from './change.module.css';
import type { ForeseeBody } from './ForeseeBody';
import { ForeseenVisits } from './ForeseenVisits';
import { ForeseenWaiting } from './ForeseenWaiting';
import { useForeseen } from './useForeseen';

const words = change.foreseen;
type Props = { plan: PlanView; body: ForeseeBody | null };

/** What a verb would do, before it is done: asked of the server, which decides as the verb itself would. */
export function Foresee({ plan, body }: Props) {
  const { data, error, isPlaceholderData, isFetching } = useForeseen(plan, body);
  if (body === null) return null;
  return (
    <section className={css['foresee']} aria-label={change.foresee} aria-busy={isFetching}>
      <h3>{change.foresee}</h3>
      <div aria-live="polite" className={css['told']} data-old={isPlaceholderData || undefined}>
        {error ? <p className={css['refused']}>{sayFailure(error)}</p> : null}
        {data && !error ? <Told plan={plan} foreseen={data} /> : null}
        {data || error ? null : <p>{words.looking}</p>}
      </div>
    </section>
  );
}

const sayFailure = (error: unknown) =>
  error instanceof ApiError && error.code !== 'validation_failed' ? sayError(error) : words.failed;

/** What a verb would do, in words; also where it is asked for elsewhere. */
export function Told({ plan, foreseen }: { plan: PlanView; foreseen: Foreseen }) {
  const { realignment, refusal, waiting, visits, status } = foreseen;
  const named = nameEvents(plan.patientEvents);
  const added = realignment?.added ?? [];
  const nameOf = nameSession(withAdded(plan, added));
  const all = (realignment?.changes ?? []).map((one) => ({ ...one, rule: one.rule && named(one.rule) }));
  // A booked session keeps its day until somebody moves its visit: it stands in the list of visits.
  const booked = new Set(
    plan.courses.flatMap(({ sessions }) =>
      sessions.flatMap(({ id, state }) => (state === 'booked' ? id : [])),
    ),
  );
  const changes = all.filter(({ sessionId }) => !booked.has(sessionId));
  const bestOf = new Map(all.map(({ sessionId, after }) => [sessionId, after.ideal]));
  const moved = changes.filter(({ before, after }) => before.ideal !== after.ideal).length;
  if (refusal?.code === 'plan_conflict') {
    return <Conflict plan={plan} rules={(refusal.details['rules'] ?? []) as readonly Rule[]} />;
  }
  return (
    <>
      <Refusal foreseen={foreseen} />
      {realignment ? (
        <>
          <p>
            {words.moves(moved, added.length)}. {status === plan.status ? null : words.over[status]}
          </p>
          <Changes plan={plan} changes={changes} added={added} reordered={realignment.reordered} />
          <ForeseenVisits {...{ visits, nameOf, named, bestOf }} />
          <ForeseenWaiting plan={plan} waiting={waiting} nameOf={nameOf} />
          {realignment.asks
            .filter(({ sessionId }) => !plan.asks?.some((ask) => ask.sessionId === sessionId))
            .map(({ sessionId, gapDays }) => (
              <p key={sessionId} className={css['unfit']}>
                {words.asks(nameOf(sessionId), gapDays)}
              </p>
            ))}
        </>
      ) : null}
    </>
  );
}

/** Cautions are told beside the fields for their reasons, visits in the way in the list of visits. */
const TOLD_BELOW = ['reason_needed', 'visit_does_not_fit', 'finding_blocks', 'answer_missing'];

function Refusal({ foreseen: { refusal, findings } }: { foreseen: Foreseen }) {
  if (refusal === null) return null;
  const open = findings.filter(({ severity }) => severity === 'caution').length;
  if (refusal.code === 'reason_needed') {
    return (
      <p className={css['unfit']}>
        <Icon name="question" size={16} /> {words.needsReason(open)}
      </p>
    );
  }
  if (TOLD_BELOW.includes(refusal.code)) return null;
  const { status, code, message, details } = refusal;
  return (
    <p className={css['refused']}>
      <Icon name="stop" size={16} /> {sayError(new ApiError(status, code, message, {}, details))}
    </p>
  );
}
