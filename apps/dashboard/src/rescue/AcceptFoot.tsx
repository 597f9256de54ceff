import { useState } from 'react';
import { rescue as words } from '../i18n/en/rescue';
import { Icon } from '../layout/Icon';
import { VerbButton } from '../layout/VerbButton';
import css from './acceptFoot.module.css';
import type { Outage } from './Outage';
import type { RescueLine, RescueView } from './Rescue';
import type { Accepted, PlacedLine } from './useRescue';

type Props = {
  /** What is ticked. */
  lines: readonly PlacedLine[];
  all: number;
  /** Who found no place and is not on the call list yet. */
  unplaced: readonly RescueLine[];
  /** Whose absence could be written down; null when it stands already. */
  absent: RescueView['absent'];
  outage: Outage;
  run: (accepted: Accepted) => Promise<void>;
};

/** The one verb of the list, and whether the absence is written down with it. */
export function AcceptFoot({ lines, all, unplaced, absent, outage, run }: Props) {
  const [mark, setMark] = useState(true);
  const may = absent?.mayWriteDown === true;
  const absence = may && mark ? { resourceId: absent.id, startsAt: outage.from, endsAt: outage.to } : null;
  const count = lines.length;
  const sayVerb = () => {
    if (count > 0) return count === 1 ? words.acceptOne : words.accept(count, count === all);
    if (absence) return words.markOnly;
    return unplaced.length > 0 ? words.listOnly(unplaced.length) : words.acceptNone;
  };
  return (
    <div className={css['foot']}>
      {may ? (
        <label className={css['mark']}>
          <input type="checkbox" checked={mark} onChange={({ target }) => setMark(target.checked)} />
          {words.mark(absent.name, absent.kind)}
        </label>
      ) : (
        <NotMarked absent={absent} />
      )}
      {all + unplaced.length > 0 || may ? (
        <VerbButton
          tone="main"
          icon="check"
          disabled={count === 0 && absence === null && unplaced.length === 0}
          act={() => run({ lines, unplaced, absence })}
        >
          {sayVerb()}
        </VerbButton>
      ) : null}
      {unplaced.length > 0 && (count > 0 || absence) ? (
        <p className={css['also']}>{words.unplacedToo(unplaced.length)}</p>
      ) : null}
    </div>
  );
}

/** Until the absence is written down, times with whoever or whatever is not there are offered everywhere. */
function NotMarked({ absent }: Pick<Props, 'absent'>) {
  if (absent === null) return <span />;
  return (
    <span className={css['notMarked']}>
      <Icon name="caution" size={16} /> {words.markNot(absent.name)}
    </span>
  );
}
