import Button from '@mui/material/Button';
import { addDays } from '@stratum/calendar';
import { useState } from 'react';
import { type TimeWishes, WishFields } from '../booking/WishFields';
import { useStaff } from '../clinic/useStaff';
import { DayPicker } from '../fields/DayPicker';
import { useFormats } from '../formats';
import { layout } from '../i18n/en/layout';
import { waiting } from '../i18n/en/waiting';
import { MainVerb } from '../layout/MainVerb';
import { useVerb } from '../layout/useVerb';
import { ChosenPatient } from '../visits/book/ChosenPatient';
import type { Work } from '../visits/book/KindChoice';
import { PatientPicker } from '../visits/book/PatientPicker';
import { SideSheet } from '../visits/SideSheet';
import css from './due.module.css';
import { useWaiting } from './useWaiting';
import { WaitedFor } from './WaitedFor';

const words = waiting.form;
const noWishes: TimeWishes = { specialistId: '', weekdays: [], fromMinute: null, toMinute: null };

type Fixed = { readonly id: string; readonly patientId: string; readonly work: string };

type Props = {
  /** The session that is waited for, and whose it is; nothing for what stands outside of plans. */
  session?: Fixed | undefined;
  /** The visit that is to be earlier. */
  visit?: (Fixed & { readonly kind: string; readonly startsAt: string }) | undefined;
  onClose: () => void;
};

/** Puts somebody on the waiting list: for what, or for which visit to be earlier, with which wishes, until when. */
export function WaitForm({ session, visit, onClose }: Props) {
  const { today, moment } = useFormats();
  const fixed = session ?? visit;
  const staff = useStaff();
  const [patientId, setPatientId] = useState<string | null>(fixed?.patientId ?? null);
  const [work, setWork] = useState<Work>({ kind: 'consultation', protocolCode: '' });
  const [wishes, setWishes] = useState(noWishes);
  const [until, setUntil] = useState<string | null>(null);
  const { add } = useWaiting();
  const { run, busy } = useVerb(async () => {
    const { specialistId, ...others } = wishes;
    const earlier = visit && { kind: visit.kind, visitId: visit.id };
    const what = earlier ?? (session ? { kind: 'session', sessionId: session.id } : single(work));
    const said = await add({ patientId, ...what, ...others, until, specialistId: specialistId || null });
    onClose();
    return said;
  });
  const missing =
    patientId === null ? words.needsPatient : fixed || isNamed(work) ? null : words.needsProtocol;
  return (
    <SideSheet
      open
      title={words.title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{layout.cancel}</Button>
          <MainVerb missing={missing} busy={busy} onClick={() => void run()}>
            {words.save}
          </MainVerb>
        </>
      }
    >
      {patientId ? (
        <ChosenPatient patientId={patientId} onChange={() => (fixed ? onClose() : setPatientId(null))} />
      ) : (
        <PatientPicker onPick={setPatientId} />
      )}
      {fixed ? (
        <p>
          {words.what}:{' '}
          <strong>{visit ? words.earlier(visit.work, moment(visit.startsAt)) : fixed.work}</strong>
        </p>
      ) : (
        <WaitedFor work={work} onChange={setWork} />
      )}
      <WishFields
        wishes={wishes}
        anySpecialist={words.anySpecialist}
        specialists={(staff.data ?? []).filter(({ roles }) => roles.includes('specialist'))}
        onChange={(changed) => setWishes({ ...wishes, ...changed })}
      />
      <DayPicker label={words.until} value={until} min={addDays(today, 1)} onChange={setUntil} />
      <p className={css['quiet']}>{words.lead}</p>
    </SideSheet>
  );
}

const isNamed = ({ kind, protocolCode }: Work) => kind !== 'treatment' || protocolCode !== '';
const single = ({ kind, protocolCode }: Work) => (kind === 'treatment' ? { kind, protocolCode } : { kind });
