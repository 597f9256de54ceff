import { useFormats } from '../../formats';
import { decide } from '../../i18n/en/decide';
import { sayReason } from '../../i18n/sayReason';
import { Panel } from '../../layout/Panel';
import { can } from '../../providers/can';
import { RearrangeVerb } from '../../visits/rearrange/RearrangeVerb';
import { nameSession } from '../nameSession';
import type { PlanView } from '../PlanView';
import { sayFlag } from '../sayFlag';
import { Changes } from '../studio/Changes';
import css from './decide.module.css';
import type { Touched } from './touchedBy';

const words = decide.touched;

/** Sessions that moved or wait because of the news, and the visits that no longer fit. */
export function TouchedPanel({ plan, touched }: { plan: PlanView; touched: Touched }) {
  const { changes, waiting, visits } = touched;
  const nameOf = nameSession(plan);
  const nothing = changes.length + waiting.length + visits.length === 0;
  return (
    <Panel title={words.title}>
      <div className={css['touched']}>
        {nothing ? <p>{words.nothing}</p> : null}
        {changes.length > 0 ? (
          <section>
            <h3>{words.moved}</h3>
            <div className={css['scroll']}>
              <Changes plan={plan} changes={changes} />
            </div>
          </section>
        ) : null}
        {waiting.length > 0 ? (
          <section>
            <h3>{words.waiting}</h3>
            <ul className={css['lines']}>
              {byReason(waiting).map(([reason, ids]) => (
                <li key={reason}>{words.waits(ids.map(nameOf), reason)}</li>
              ))}
            </ul>
          </section>
        ) : null}
        {visits.length > 0 ? <Unfit plan={plan} visits={visits} /> : null}
      </div>
    </Panel>
  );
}

function Unfit({ plan, visits }: { plan: PlanView; visits: Touched['visits'] }) {
  const say = useFormats();
  const nameOf = nameSession(plan);
  const rests = plan.status === 'paused';
  const isWaiting = (id: string) => plan.waiting.some(({ sessionId }) => sessionId === id);
  return (
    <section>
      <h3>{words.visits}</h3>
      <p className={css['hint']}>{words.visitsHint}</p>
      {visits.some(({ id }) => rests || isWaiting(id)) ? <p className={css['hint']}>{words.call}</p> : null}
      <ul className={css['visits']}>
        {visits.map(({ id, visit, flag }) => (
          <li key={id}>
            <span>
              {words.visit(nameOf(id), say.moment(visit.startsAt), visit.specialist.name)}
              {flag ? <small>{sayFlag(flag)}</small> : null}
            </span>
            {can('visits.book') ? (
              <RearrangeVerb
                visitId={visit.id}
                instruction={rests || isWaiting(id) ? 'cannot-take-place' : 'find-new-time'}
                about={nameOf(id)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sessions that wait for the same, together. */
function byReason(waiting: Touched['waiting']): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, readonly string[]>();
  for (const { sessionId, rule } of waiting) {
    const reason = sayReason({ rule, from: null, days: null });
    groups.set(reason, [...(groups.get(reason) ?? []), sessionId]);
  }
  return [...groups];
}
