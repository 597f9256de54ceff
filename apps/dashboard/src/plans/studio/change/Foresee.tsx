import type { Occurrence } from '@stratum/timeline';
import { useFormats } from '../../../formats';
import { change as words } from '../../../i18n/en/change';
import { tryout } from '../../../i18n/en/tryout';
import type { PlanView } from '../../PlanView';
import { Conflict } from '../preview/Conflict';
import { MovesWith } from '../preview/MovesWith';
import { previewOf } from '../preview/previewOf';
import css from './change.module.css';

/** What a change would move, before it is made. */
export function Foresee({ plan, occurrence }: { plan: PlanView; occurrence: Occurrence | null }) {
  const { today } = useFormats();
  const preview = occurrence ? previewOf(plan, occurrence, today) : null;
  if (!preview) return null;
  const moved = preview.changes.filter(({ before, after }) => before.ideal !== after.ideal).length;
  return (
    <section className={css['foresee']} aria-label={words.foresee}>
      <h3>{words.foresee}</h3>
      <Conflict plan={plan} rules={preview.conflict} />
      {preview.conflict.length > 0 ? null : <p>{tryout.moves(moved)}</p>}
      <MovesWith plan={plan} preview={preview} />
    </section>
  );
}
