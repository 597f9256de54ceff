import { useFormats } from '../../../formats';
import { change } from '../../../i18n/en/change';
import { type RuleLike, sayReason } from '../../../i18n/sayReason';
import { LinkButton } from '../../../layout/LinkButton';
import type { TouchedVisit } from '../../Foreseen';
import { sayFlag } from '../../sayFlag';
import css from './change.module.css';

const words = change.foreseen;
type Props = {
  visits: readonly TouchedVisit[];
  nameOf: (sessionId: string) => string;
  named: <Rule extends RuleLike>(rule: Rule) => Rule;
  /** The best days that sessions would have, where these move. */
  bestOf: ReadonlyMap<string, string>;
};

/** Booked visits that would not fit, those in the way first, each with the way to move it; and what is cancelled. */
export function ForeseenVisits({ visits, ...rest }: Props) {
  const inTheWay = visits.filter(({ because }) => because === 'does-not-fit');
  const cancelled = visits.filter(({ because }) => because === 'cancelled');
  const flagged = visits.filter((one) => !inTheWay.includes(one) && !cancelled.includes(one));
  return (
    <>
      <List title={words.inTheWay} visits={inTheWay} {...rest} />
      <List title={words.visits} visits={flagged} {...rest} />
      <List title={words.cancelled(cancelled.length)} visits={cancelled} {...rest} />
    </>
  );
}

function List({ title, visits, nameOf, named, bestOf }: Props & { title: string }) {
  const say = useFormats();
  if (visits.length === 0) return null;
  const best = (ids: readonly string[]) => ids.map((id) => bestOf.get(id)).find(Boolean);
  return (
    <div className={css['visits']}>
      <p className={css['unfit']}>{title}</p>
      <ul>
        {visits.map(({ id, startsAt, sessionIds, because, days, rule }) => (
          <li key={id}>
            <span>
              <strong>{say.moment(startsAt)}</strong> {sessionIds.map(nameOf).join('; ')}
              <small>
                {sayBecause(because, days)}
                {rule ? ` · ${sayReason({ rule: named(rule), from: null, days: null })}` : ''}
                {best(sessionIds) ? ` · ${words.best(say.day(best(sessionIds) ?? ''))}` : ''}
              </small>
            </span>
            {because === 'cancelled' ? null : (
              <LinkButton size="small" to={`/calendar?visit=${id}`}>
                {words.move}
                <span className="visually-hidden">, {say.moment(startsAt)}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayBecause(because: TouchedVisit['because'], days: number | null): string | null {
  if (because === 'cancelled') return null;
  return because === 'does-not-fit' ? words.doesNotFit : sayFlag({ kind: because, days });
}
