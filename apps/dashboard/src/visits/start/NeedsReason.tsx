import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { care } from '../../i18n/en/care';
import { startVisit } from '../../i18n/en/startVisit';
import { nameCareStep } from '../../i18n/sayCareStep';
import { FindingCard } from '../../layout/FindingCard';
import { MainVerb } from '../../layout/MainVerb';
import type { StartReply } from './Check';
import css from './start.module.css';

const words = startVisit.needsReason;
const LEAST = 3;

type Props = {
  reply: Pick<StartReply, 'findings' | 'undone'>;
  onStart: (reason: string) => Promise<void>;
  onBack: () => void;
};

/** Cautions that nobody has given a reason for: the specialist writes one, or goes back. */
export function NeedsReason({ reply: { findings, undone = [] }, onStart, onBack }: Props) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await onStart(reason.trim());
    setBusy(false);
  };
  return (
    <>
      <DialogContent className={css['content'] ?? ''}>
        <p className={css['lead']}>{words.text}</p>
        {findings.map((finding) => (
          <FindingCard key={`${finding.code}-${JSON.stringify(finding.from)}`} finding={finding} />
        ))}
        {undone.length > 0 ? (
          <div className={css['undone']}>
            <p>{care.undone}</p>
            <ul>
              {undone.map(({ sessionId, code }) => (
                <li key={`${sessionId}-${code}`}>{nameCareStep(code)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <TextField
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          autoComplete="off"
          autoFocus
          multiline
          slotProps={{ htmlInput: { maxLength: 500, 'aria-required': true } }}
        />
      </DialogContent>
      <DialogActions className={css['actions'] ?? ''}>
        <Button onClick={onBack}>{words.back}</Button>
        <MainVerb
          missing={reason.trim().length < LEAST ? words.needsReason : null}
          busy={busy}
          onClick={() => void run()}
        >
          {words.verb}
        </MainVerb>
      </DialogActions>
    </>
  );
}
