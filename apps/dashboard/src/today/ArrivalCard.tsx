import { useState } from 'react';
import { Link } from 'react-router-dom';
import { sayDuration, useFormats } from '../formats';
import { useNow } from '../formats/useNow';
import { today } from '../i18n/en/today';
import { visits } from '../i18n/en/visits';
import { VerbButton } from '../layout/VerbButton';
import { can } from '../providers/can';
import { useStepVerbs } from '../visits/drawer/useStepVerbs';
import { sayWork } from '../visits/sayWork';
import { Marks } from './Marks';
import type { TodayVisit } from './TodayView';
import css from './today.module.css';
import { useOpenVisit } from './useOpenVisit';

const words = today.desk;
const HOUR = 3_600_000;
const HALF_MINUTE = 30_000;

/** One visit on the board, with its verbs. An hour after its planned end nobody comes any more. */
export function ArrivalCard({ visit }: { visit: TodayVisit }) {
  const say = useFormats();
  const { addressOf } = useOpenVisit();
  const now = useNow(HALF_MINUTE);
  const late = lateness(visit, now);
  const over = late !== null && now > Date.parse(visit.endsAt) + HOUR;
  return (
    <li className={css['card']} data-late={late !== null && late > 0 ? true : undefined}>
      <p className={css['cardTop']}>
        <strong>{say.time(visit.startsAt)}</strong>
        <Standing visit={visit} late={late} over={over} now={now} />
      </p>
      <p className={css['cardName']}>
        <Link to={addressOf(visit.id)}>{visit.patient.name}</Link>
      </p>
      <p className={css['cardWhat']}>{sayWork(visit)}</p>
      <p className={css['cardWhere']}>
        {visit.specialist.name} · {visit.room.name}
      </p>
      <div className={css['cardMarks']}>
        <Marks visit={visit} plain={visit.state === 'arrived' || visit.state === 'in-room'} />
      </div>
      {late !== null && can('visits.desk') ? <DeskVerbs visit={visit} late={late > 0} over={over} /> : null}
    </li>
  );
}

/** Minutes after the start for somebody who is expected; null for everybody else. */
function lateness(visit: TodayVisit, now: number): number | null {
  if (visit.state !== 'booked' && visit.state !== 'confirmed') return null;
  return Math.floor((now - Date.parse(visit.startsAt)) / 60_000);
}

type Stands = { visit: TodayVisit; late: number | null; over: boolean; now: number };

function Standing({ visit, late, over, now }: Stands) {
  // The server says how long by its own clock; what has gone by since is added here.
  const [told, setTold] = useState({ visit, at: now });
  if (told.visit !== visit) setTold({ visit, at: now });
  const since = Math.max(0, Math.floor((now - told.at) / 60_000));
  if (visit.state === 'arrived')
    return <em>{words.waits(sayDuration((visit.minutesWaiting ?? 0) + since))}</em>;
  if (late === null) return null;
  if (over) return <em>{words.notArrived}</em>;
  if (late > 0) return <em>{words.late(sayDuration(late))}</em>;
  return late > -60 ? <span>{words.soon(sayDuration(Math.max(-late, 1)))}</span> : null;
}

function DeskVerbs({ visit, late, over }: { visit: TodayVisit; late: boolean; over: boolean }) {
  const { take } = useStepVerbs(visit);
  const { open } = useOpenVisit();
  const about = visit.patient.name;
  const miss = async () => {
    const outcome = await take('miss');
    if (outcome?.said !== visits.said.miss(about)) open(visit.id);
    return outcome;
  };
  const { title, text, verb } = visits.missed;
  const checkIn = (
    <VerbButton
      key="check-in"
      size="small"
      icon="arrived"
      about={about}
      act={() => take('check-in')}
      {...(over ? {} : { tone: 'main' as const })}
    >
      {words.checkIn}
    </VerbButton>
  );
  const missed = (
    <VerbButton
      key="miss"
      size="small"
      about={about}
      act={miss}
      confirm={{ title: title(about), text, verb }}
      {...(over ? { tone: 'main' as const } : {})}
    >
      {over ? verb : words.missed}
    </VerbButton>
  );
  if (over) return <div className={css['cardVerbs']}>{[missed, checkIn]}</div>;
  return <div className={css['cardVerbs']}>{late ? [checkIn, missed] : checkIn}</div>;
}
