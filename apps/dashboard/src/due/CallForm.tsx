import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { addDays } from '@stratum/calendar';
import { useRef, useState } from 'react';
import { DayPicker } from '../fields/DayPicker';
import { useFormats } from '../formats';
import { due } from '../i18n/en/due';
import { useVerb } from '../layout/useVerb';
import { CallOutcomes } from './CallOutcomes';
import css from './callForm.module.css';
import type { DueRow } from './DueRow';
import { useCalls } from './useCalls';

const words = due.call;
const WEEKS = [1, 2, 4, 8];

type Props = { row: Pick<DueRow, 'planId' | 'patient'>; onClose: () => void };

/** What came of a call: one of four answers, and where it matters the day, the reason and a few words. */
export function CallForm({ row, onClose }: Props) {
  const { today } = useFormats();
  const [outcome, setOutcome] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const puts = outcome === 'later' || outcome === 'declined';
  const { noteCall } = useCalls();
  const { run, busy } = useVerb(async () => {
    const given = {
      planId: row.planId,
      outcome,
      until: puts ? until : null,
      reason: reason || null,
      note: note.trim() || null,
    };
    const said = await noteCall(row.patient.name, given);
    onClose();
    return said;
  });
  const [isAsked, setAsked] = useState(false);
  const day = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const lacksDay = outcome === 'later' && until === null;
  const submit = () => {
    setAsked(true);
    if (outcome === '') first.current?.focus();
    else if (lacksDay) day.current?.focus();
    else void run();
  };
  return (
    <form
      className={css['call']}
      aria-label={words.title(row.patient.name)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <CallOutcomes
        label={words.title(row.patient.name)}
        value={outcome}
        onChange={setOutcome}
        isMissing={isAsked && outcome === ''}
        firstRef={first}
      />
      {puts ? (
        <div className={css['until']}>
          <DayPicker
            label={outcome === 'later' ? words.later : words.declined}
            value={until}
            min={addDays(today, 1)}
            required={outcome === 'later'}
            error={isAsked && lacksDay ? words.needsDay : undefined}
            inputRef={day}
            onChange={setUntil}
          />
          {WEEKS.map((weeks) => (
            <Button key={weeks} size="small" onClick={() => setUntil(addDays(today, weeks * 7))}>
              {words.weeks(weeks)}
            </Button>
          ))}
        </div>
      ) : null}
      <div className={css['why']}>
        {puts ? (
          <TextField
            select
            label={words.reason}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ select: { native: true } }}
          >
            <option value="">{words.noReason}</option>
            {Object.entries(words.reasons).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </TextField>
        ) : null}
        <TextField
          label={words.note}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          autoComplete="off"
          helperText={words.noteHint}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <div className={css['callFoot']}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {words.save}
          </Button>
        </div>
      </div>
    </form>
  );
}
