import { useDueCounts } from '../due/useDueCounts';
import css from './Rail.module.css';

const MOST = 100;

/** How many are to be called now, beside the name of the screen. */
export function DueCount() {
  const { data } = useDueCounts();
  const count = (data?.now ?? 0) + (data?.outside ?? 0);
  if (count === 0) return null;
  return <small className={css['count']}>{count >= MOST ? `${MOST}+` : count}</small>;
}
