import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { layout } from '../../i18n/en/layout';
import { prepaid as words } from '../../i18n/en/prepaid';
import { sayProtocol } from '../../i18n/sayProtocol';
import { useVerb } from '../../layout/useVerb';
import { callApi } from '../../wire/callApi';
import css from './show.module.css';

const TOUCHED = ['patients', 'visits', 'calendar', 'today', 'due'];

type Props = {
  course: { readonly id: string; readonly protocolCode: string; readonly prepaid?: number | null };
  /** Its treatments, those that were done, and whether more are to come. */
  of: number;
  done?: number;
  goesOn?: boolean;
};

/** What is noted as prepaid of a course, and the one small control that changes it. */
export function CoursePrepaid({ course, of, done = 0, goesOn = false }: Props) {
  const [open, setOpen] = useState(false);
  const noted = course.prepaid ?? null;
  return (
    <>
      <button type="button" className={css['prepaid']} onClick={() => setOpen(true)}>
        {noted === null ? words.note : words.change(noted)}
        <span className="visually-hidden">, {sayProtocol(course.protocolCode)}</span>
      </button>
      {noted !== null && goesOn && done >= noted ? <span className={css['unpaid']}>{words.next}</span> : null}
      {open ? <PrepaidDialog course={course} noted={noted} of={of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type DialogProps = Pick<Props, 'course' | 'of'> & { noted: number | null; onClose: () => void };

function PrepaidDialog({ course, noted, of, onClose }: DialogProps) {
  const id = useId();
  const client = useQueryClient();
  const [text, setText] = useState(noted === null ? '' : String(noted));
  const isRight = /^\s*\d{0,2}\s*$/.test(text);
  const store = async (sessions: number | null, was: number | null) => {
    await callApi('PUT', `/courses/${course.id}/prepaid`, { sessions, was });
    await Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
  const { run, busy } = useVerb(async () => {
    const next = text.trim() === '' ? null : Number(text);
    if (next !== noted) await store(next, noted);
    onClose();
    return next === noted ? undefined : { said: words.said(next), undo: () => store(noted, next) };
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) void run();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <form onSubmit={send}>
        <DialogTitle id={id}>{words.title(sayProtocol(course.protocolCode))}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <p>{words.text(of)}</p>
          <TextField
            label={words.field}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={!isRight}
            helperText={isRight ? words.hint : words.wrong}
            autoComplete="off"
            autoFocus
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{layout.cancel}</Button>
          <Button type="submit" variant="contained" loading={busy} disabled={!isRight}>
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
