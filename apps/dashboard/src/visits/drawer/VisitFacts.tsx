import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { sayDuration, useFormats } from '../../formats';
import { visits } from '../../i18n/en/visits';
import { can } from '../../providers/can';
import { sayCancelled } from '../sayCancelled';
import type { Visit } from '../Visit';
import css from './drawer.module.css';

const words = visits.facts;

/** When, who, where, and what came before. */
export function VisitFacts({ visit }: { visit: Visit }) {
  const say = useFormats();
  const minutes = Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000);
  return (
    <dl className={css['facts']}>
      <Fact name={words.when}>
        <strong>{say.moment(visit.startsAt)}</strong>
        {visits.minutes(sayDuration(minutes))}
      </Fact>
      <Fact name={words.who}>{visit.specialist.name}</Fact>
      <Fact name={words.where}>{visit.room.name}</Fact>
      {visit.devices.length > 0 ? (
        <Fact name={words.devices}>{visit.devices.map(({ name }) => name).join(', ')}</Fact>
      ) : null}
      {visit.planId && can('plans.read') ? (
        <Fact name={words.plan}>
          <Link to={`/plans/${visit.planId}`}>{words.openPlan}</Link>
        </Fact>
      ) : null}
      {visit.arrivedAt ? <Fact name={words.arrived}>{say.time(visit.arrivedAt)}</Fact> : null}
      {visit.startedAt ? <Fact name={words.started}>{say.time(visit.startedAt)}</Fact> : null}
      {visit.doneAt ? <Fact name={words.done}>{say.time(visit.doneAt)}</Fact> : null}
      {visit.urgentReason ? <Fact name={words.urgent}>{visit.urgentReason}</Fact> : null}
      {visit.overrideReason ? (
        <Fact name={words.override}>
          {visit.overrideReason}
          {visit.overrideLapsed ? <small>{words.lapsed}</small> : null}
        </Fact>
      ) : null}
      {visit.cancelReason ? <Fact name={words.cancelled}>{visit.cancelReason}</Fact> : null}
      {visit.cancelledBy ? (
        <Fact name={words.cancelledBy}>{sayCancelled(visit.cancelledBy, visit.cancelledAhead ?? 0)}</Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
