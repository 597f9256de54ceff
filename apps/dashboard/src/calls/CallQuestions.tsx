import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import TextField from '@mui/material/TextField';
import type { RedFlagAnswer, RedFlagCode } from '@stratum/clinical';
import { calls } from '../i18n/en/calls';
import { layout } from '../i18n/en/layout';
import { QuestionField } from '../questions/QuestionField';
import { askedQuestions } from './askedQuestions';
import css from './calls.module.css';
import type { useTakeCall } from './useTakeCall';
import { WhatToDo } from './WhatToDo';

const words = calls.dialog;

type Props = { call: ReturnType<typeof useTakeCall>; onClose: () => void };

/** The six questions; what a yes asks for is said at once, before anything is sent. */
export function CallQuestions({ call, onClose }: Props) {
  const { answers, missing, tried, flagged } = call;
  return (
    <>
      <DialogContent className={css['content'] ?? ''}>
        <p className={css['lead']}>{words.lead}</p>
        <div role="status" className={css['now']}>
          {flagged ? <WhatToDo urgency={call.urgency} /> : null}
        </div>
        {askedQuestions.map((question) => {
          const code = question.code as RedFlagCode;
          return (
            <QuestionField
              key={code}
              question={question}
              value={answers[code]}
              onAnswer={(value) => call.answer(code, value as RedFlagAnswer)}
              error={tried && missing.includes(code) ? words.needed : undefined}
            />
          );
        })}
        <TextField
          label={words.note}
          helperText={words.noteHint}
          value={call.note}
          onChange={({ target }) => call.setNote(target.value)}
          autoComplete="off"
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
        />
      </DialogContent>
      <DialogActions className={css['actions'] ?? ''}>
        <span>{left(missing.length, flagged)}</span>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <Button
          variant="contained"
          color={flagged ? 'error' : 'primary'}
          loading={call.busy}
          onClick={() => void call.send()}
        >
          {flagged ? words.fetch : words.save}
        </Button>
      </DialogActions>
    </>
  );
}

function left(missing: number, flagged: boolean): string | null {
  if (missing === 0) return null;
  return flagged ? words.unasked : words.missing(missing);
}
