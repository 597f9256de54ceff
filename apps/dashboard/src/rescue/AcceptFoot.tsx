import { useState } from 'react';
import { rescue as words } from '../i18n/en/rescue';
import { VerbButton } from '../layout/VerbButton';
import { can } from '../providers/can';
import { session } from '../session/session';
import css from './acceptFoot.module.css';
import type { Outage } from './Outage';
import type { RescueView } from './Rescue';
import type { PlacedLine } from './useRescue';

type Props = {
  /** What is ticked. */
  lines: readonly PlacedLine[];
  all: number;
  /** Whose absence could be written down; null when it stands already. */
  absent: RescueView['absent'];
  outage: Outage;
  run: (lines: readonly PlacedLine[], absence: object | null) => Promise<void>;
};

/** The one verb of the list, and whether the absence is written down with it. */
export function AcceptFoot({ lines, all, absent, outage, run }: Props) {
  const [mark, setMark] = useState(true);
  const may = absent !== null && mayMark(absent.id);
  const absence = may && mark ? { resourceId: absent.id, startsAt: outage.from, endsAt: outage.to } : null;
  const count = lines.length;
  return (
    <div className={css['foot']}>
      {may ? (
        <label className={css['mark']}>
          <input type="checkbox" checked={mark} onChange={({ target }) => setMark(target.checked)} />
          {words.mark(absent.name)}
        </label>
      ) : (
        <span className={css['faint']}>{absent ? words.markNot : null}</span>
      )}
      <VerbButton
        tone="main"
        icon="check"
        disabled={count === 0 && absence === null}
        act={() => run(lines, absence)}
      >
        {count === 0
          ? absence
            ? words.markOnly
            : words.acceptNone
          : count === 1
            ? words.acceptOne
            : words.accept(count, count === all)}
      </VerbButton>
    </div>
  );
}

/** Managers write down anybody's absence, specialists their own. */
function mayMark(id: string): boolean {
  const own = session.current()?.person.membershipId === id;
  return can('absences.write') && (can('clinic.manage') || own);
}
