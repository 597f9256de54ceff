import Button from '@mui/material/Button';
import type { Question } from '@stratum/clinical';
import { sayDate, useFormats } from '../../formats';
import { intakes as words } from '../../i18n/en/intakes';
import { Icon } from '../../layout/Icon';
import css from './fill.module.css';
import type { EarlierAnswer } from './Intake';
import { sayAnswer } from './sayAnswer';

type Props = { question: Question; earlier: EarlierAnswer | undefined; onConfirm: () => void };

/** What is known from before, to be read out and confirmed: until then it is no answer. */
export function EarlierNote({ question, earlier, onConfirm }: Props) {
  const say = useFormats();
  if (!earlier) return null;
  const { value, from, at } = earlier;
  return (
    <div className={css['earlier']}>
      <Icon name="history" size={17} />
      <p>
        <small className={css['from']}>
          {from === 'record' || !at ? words.fill.fromRecord : words.fill.fromLast(say.moment(at))}
        </small>
        {sayAnswer(question, value, sayDate)}
      </p>
      <Button size="small" variant="outlined" onClick={onConfirm}>
        {words.fill.stillSo}
        <span className="visually-hidden">: {question.text}</span>
      </Button>
    </div>
  );
}
