import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Day } from '@stratum/calendar';
import { type ReactNode, useId, useState } from 'react';
import { useFormats } from '../../../formats';
import { layout } from '../../../i18n/en/layout';
import { moveVisit } from '../../../i18n/en/moveVisit';
import { tryout as words } from '../../../i18n/en/tryout';
import { MainVerb } from '../../../layout/MainVerb';
import { useNotice } from '../../../layout/useNotice';
import type { Opening } from '../../../visits/openings/Opening';
import { OpeningPicker } from '../../../visits/openings/OpeningPicker';
import type { OpeningSearch } from '../../../visits/openings/OpeningSearch';
import { RefusalNote } from '../../../visits/openings/RefusalNote';
import { type SeenVisit, useVisitSteps } from '../../../visits/useVisitSteps';
import { ApiError } from '../../../wire/ApiError';
import { callApi } from '../../../wire/callApi';
import { nameSession } from '../../nameSession';
import type { PlanSession, PlanView } from '../../PlanView';
import css from './tryout.module.css';

type Booked = { readonly visits: readonly SeenVisit[] };
type Props = { plan: PlanView; session: PlanSession; day: Day; note: ReactNode; onClose: () => void };

/** Books one session of the plan near a day; said with its undo, which takes back what was just booked. */
export function BookSession({ plan, session, day, note, onClose }: Props) {
  const id = useId();
  const say = useFormats();
  const notice = useNotice();
  const { unbook, refresh } = useVisitSteps();
  const [search, setSearch] = useState<OpeningSearch>({ from: day, specialistId: null });
  const [chosen, setChosen] = useState<Opening | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const asked = {
    patientId: plan.patient.id,
    kind: session.kind === 'review' ? 'review' : 'treatment',
    sessionId: session.id,
  };
  const book = async () => {
    if (!chosen || busy) return;
    setBusy(true);
    try {
      const { startsAt, specialist, room, devices } = chosen;
      const place = { startsAt, specialistId: specialist.id, roomId: room.id };
      const placement = { sessionId: session.id, ...place, deviceIds: devices.map((one) => one.id) };
      const options = { version: plan.version, idempotent: true };
      const address = `/plans/${plan.id}/book`;
      const { visits } = await callApi<Booked>('POST', address, { placements: [placement] }, options);
      onClose();
      const [made] = visits;
      notice.say(words.booked(say.moment(startsAt)), made ? { undo: () => unbook([made]) } : {});
    } catch (error) {
      if (error instanceof ApiError && [409, 422].includes(error.status)) setRefusal(error);
      else notice.sayRefusal(error);
      setChosen(null);
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.bookTitle(nameSession(plan)(session.id))}</DialogTitle>
      <DialogContent className={css['dialog'] ?? ''}>
        <p className={css['quiet']}>{words.wish(say.day(search.from))}</p>
        {note}
        {refusal ? <RefusalNote error={refusal} /> : null}
        <OpeningPicker
          asked={asked}
          search={search}
          onSearch={setSearch}
          chosen={chosen}
          onChoose={setChosen}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <MainVerb missing={chosen ? null : moveVisit.needsTime} busy={busy} onClick={() => void book()}>
          {chosen ? words.bookVerb(say.moment(chosen.startsAt)) : words.bookBare}
        </MainVerb>
      </DialogActions>
    </Dialog>
  );
}
