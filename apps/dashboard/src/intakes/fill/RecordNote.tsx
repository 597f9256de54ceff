import Button from '@mui/material/Button';
import { intakes as words } from '../../i18n/en/intakes';
import css from './fill.module.css';

/** Who the patient is stands in the record: what is on the screen can be confirmed at once. */
export function RecordNote({ count, onConfirm }: { count: number; onConfirm: () => void }) {
  if (count < 2) return null;
  return (
    <div className={css['earlier']}>
      <p>{words.fill.recordKnows(count)}</p>
      <Button size="small" variant="outlined" onClick={onConfirm}>
        {words.fill.allStillSo}
      </Button>
    </div>
  );
}
