import { Icon } from '../layout/Icon';
import css from './HeldMark.module.css';
import { sayMark } from './rearrange/sayMark';

/** Says what is to be done with a visit that does not stand as it was booked. */
export function HeldMark({ instruction }: { instruction: string | null }) {
  if (!instruction) return null;
  return (
    <span className={css['held']}>
      <Icon name="stop" size={13} />
      {sayMark(instruction)}
    </span>
  );
}
