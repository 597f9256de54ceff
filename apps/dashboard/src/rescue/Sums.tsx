import { rescue } from '../i18n/en/rescue';
import css from './sums.module.css';
import type { PlacedLine } from './useRescue';

const words = rescue.sums;

/** How much changes, at a glance. */
export function Sums({ placed, unplaced }: { placed: readonly PlacedLine[]; unplaced: number }) {
  const keep = placed.filter(
    ({ visit, to }) => Date.parse(visit.startsAt) === Date.parse(to.startsAt),
  ).length;
  const other = placed.filter(({ daysMoved, byHand }) => !byHand && daysMoved !== 0).length;
  const same = placed.length - keep - other;
  const sums = [
    { n: keep, text: words.keep(keep), tone: 'good' },
    { n: same, text: words.sameDay(same), tone: 'quiet' },
    { n: other, text: words.otherDay(other), tone: 'wait' },
    { n: unplaced, text: words.unplaced(unplaced), tone: 'stop' },
  ];
  return (
    <p className={css['sums']}>
      {sums
        .filter(({ n }) => n > 0)
        .map(({ text, tone }) => (
          <span key={tone} data-tone={tone}>
            {text}
          </span>
        ))}
    </p>
  );
}
