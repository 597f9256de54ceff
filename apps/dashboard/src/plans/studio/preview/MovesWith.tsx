import { useFormats } from '../../../formats';
import { tryout as words } from '../../../i18n/en/tryout';
import { sayReason } from '../../../i18n/sayReason';
import { nameEvents } from '../../nameEvents';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { sayFlag } from '../../sayFlag';
import { Changes } from '../Changes';
import type { Preview } from './previewOf';
import css from './tryout.module.css';

/** Everything else that would move, with the rule that holds it; visits that would no longer fit; what would wait. */
export function MovesWith({ plan, preview }: { plan: PlanView; preview: Preview }) {
  const say = useFormats();
  const nameOf = nameSession(plan);
  const named = nameEvents(plan.patientEvents);
  const changes = preview.changes.map((one) => ({ ...one, rule: one.rule && named(one.rule) }));
  const moved = changes.filter(({ before, after }) => before.ideal !== after.ideal).length;
  if (preview.conflict.length > 0) return null;
  return (
    <div className={css['with']}>
      {moved > 0 ? <Changes plan={plan} changes={changes} /> : null}
      {preview.unfit.length > 0 ? (
        <>
          <p className={css['unfit']}>{words.unfit}</p>
          <ul className={css['lines']}>
            {preview.unfit.map((flag) => (
              <li key={flag.sessionId}>
                <strong>{nameOf(flag.sessionId)}</strong>, {say.day(flag.on)} · {sayFlag(flag)}
                <small>{sayReason({ rule: named(flag.rule), from: null, days: null })}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {preview.waiting.length > 0 ? (
        <p className={css['unfit']}>
          {words.waiting(preview.waiting.map(({ session }) => nameOf(session)).join('; '))}
        </p>
      ) : null}
      {preview.asks.map(({ session, gapDays }) => (
        <p key={session} className={css['unfit']}>
          {words.asks(nameOf(session), gapDays)}
        </p>
      ))}
    </div>
  );
}
