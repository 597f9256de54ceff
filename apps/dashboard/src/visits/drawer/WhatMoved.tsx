import { daysBetween } from '@stratum/calendar';
import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { visits } from '../../i18n/en/visits';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { VerbButton } from '../../layout/VerbButton';
import { nameSession } from '../../plans/nameSession';
import { sayFlag } from '../../plans/sayFlag';
import { usePlan } from '../../plans/usePlan';
import { useTakeBack } from '../takeBack/useTakeBack';
import type { Visit } from '../Visit';
import type { Realignment } from '../VisitStep';
import css from './drawer.module.css';

const words = visits.moved;
type Props = { visit: Visit; moved: Realignment };

/** What the last step moved in the plan, before and after, with the way to take it back. */
export function WhatMoved({ visit, moved }: Props) {
  const { takeBack, dialog } = useTakeBack(visit);
  const plan = usePlan(moved.planId);
  const nameOf = plan.data ? nameSession(plan.data) : () => '…';
  return (
    <section className={css['moved']} aria-labelledby={`moved-${visit.id}`}>
      <h3 id={`moved-${visit.id}`}>
        <Icon name="swap" size={18} />
        {words.title}
      </h3>
      {moved.changes.length === 0 ? <p>{words.none}</p> : <Changes changes={moved.changes} nameOf={nameOf} />}
      <Flags moved={moved} nameOf={nameOf} />
      <div className={css['movedVerbs']}>
        <LinkButton to={`/plans/${moved.planId}`} size="small" icon="plan">
          {words.open}
        </LinkButton>
        {visit.undoable ? (
          <VerbButton size="small" icon="undo" act={takeBack}>
            {words.undo}
          </VerbButton>
        ) : null}
      </div>
      {dialog}
    </section>
  );
}

type Named = { nameOf: (sessionId: string) => string };

function Changes({ changes, nameOf }: Named & { changes: Realignment['changes'] }) {
  const say = useFormats();
  return (
    <table className={css['changes']}>
      <thead>
        <tr>
          <th scope="col">{words.session}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ sessionId, before, after }) => {
          const days = daysBetween(before.ideal, after.ideal);
          return (
            <tr key={sessionId}>
              <th scope="row">{nameOf(sessionId)}</th>
              <td>{say.day(before.ideal)}</td>
              <td>
                {say.day(after.ideal)}
                {days === 0 ? null : (
                  <small>{days > 0 ? plans.studio.later(days) : plans.studio.earlier(-days)}</small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Flags({ moved, nameOf }: Named & { moved: Realignment }) {
  const say = useFormats();
  if (moved.flags.length + moved.asks.length === 0) return null;
  return (
    <ul className={css['flags']}>
      {moved.flags.map((flag) => (
        <li key={flag.sessionId}>
          <Icon name="flag" size={16} />
          <span>
            <strong>{words.flag(nameOf(flag.sessionId), say.day(flag.on))}</strong>
            {sayFlag(flag)}
          </span>
        </li>
      ))}
      {moved.asks.map((ask) => (
        <li key={ask.sessionId}>
          <Icon name="question" size={16} />
          <span>{words.asks(ask.gapDays)}</span>
        </li>
      ))}
    </ul>
  );
}
