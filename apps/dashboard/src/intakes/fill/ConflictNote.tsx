import Button from '@mui/material/Button';
import type { Question } from '@stratum/clinical';
import { intakes as words } from '../../i18n/en/intakes';
import css from './fill.module.css';
import { sayAnswer } from './sayAnswer';
import type { Conflict } from './useAnswers';

type Props = {
  question: Question;
  conflict: Conflict | undefined;
  onKeep: (keep: 'mine' | 'theirs') => void;
};

/** Two people answered one question: both answers, and the choice between them. */
export function ConflictNote({ question, conflict, onKeep }: Props) {
  if (!conflict) return null;
  return (
    <div className={css['conflict']} role="alert">
      <strong>{words.fill.changedTitle}</strong>
      <p>
        {words.fill.changed(conflict.changedBy)} “{sayAnswer(question, conflict.value)}”
      </p>
      <Button size="small" variant="outlined" onClick={() => onKeep('theirs')}>
        {words.fill.keepTheirs}
      </Button>
      <Button size="small" variant="outlined" onClick={() => onKeep('mine')}>
        {words.fill.keepMine}
      </Button>
    </div>
  );
}
