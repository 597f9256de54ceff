import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { due } from '../i18n/en/due';
import { waiting } from '../i18n/en/waiting';
import { VerbButton } from '../layout/VerbButton';
import { CallForm } from './CallForm';
import css from './freedTimes.module.css';
import { PhoneLink } from './PhoneLink';
import { sayAsked, sayWaitedFor } from './sayWaiting';
import { useWaiting } from './useWaiting';
import type { FreedTimeFit } from './Waiting';

const words = waiting.freedTimes;

/** Somebody who could take a time: how they are reached, whether they were called today, and booking it. */
export function FreedTimeFitRow({ fit }: { fit: FreedTimeFit }) {
  const say = useFormats();
  const { book } = useWaiting();
  const [calling, setCalling] = useState(false);
  const { entry, opening, reasons } = fit;
  const { patient, session, phone, noContact, noCalls } = entry;
  const asked = sayAsked(entry, say);
  const why = [
    ...reasons.map(({ code, days }) => waiting.reasons[code]?.(days) ?? code),
    ...(reasons.some(({ code }) => code === 'as-wished') ? [] : [waiting.otherwise]),
  ];
  return (
    <li className={css['fit']}>
      <div>
        <strong>{patient.name}</strong>
        <span className={css['facts']}>
          {patient.number} · <PhoneLink {...{ phone, noContact, noCalls }} /> · {sayWaitedFor(entry, say)}
        </span>
        <span className={css['facts']}>{why.join(' · ')}</span>
        {asked ? <strong className={css['asked']}>{asked}</strong> : null}
        {noContact ? <span className={css['facts']}>{words.noContact}</span> : null}
      </div>
      <div className={css['verbs']}>
        {session && !noContact && !noCalls ? (
          <Button size="small" aria-expanded={calling} onClick={() => setCalling(!calling)}>
            {due.call.verb}
            <span className="visually-hidden">, {patient.name}</span>
          </Button>
        ) : null}
        <VerbButton size="small" act={() => book(fit)} about={patient.name}>
          {entry.visit ? words.move(say.time(opening.startsAt)) : words.book(say.time(opening.startsAt))}
        </VerbButton>
      </div>
      {calling && session ? (
        <div className={css['call']}>
          <CallForm row={{ planId: session.planId, patient }} onClose={() => setCalling(false)} />
        </div>
      ) : null}
    </li>
  );
}
