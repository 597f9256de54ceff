import { Link } from 'react-router-dom';
import { calls } from '../i18n/en/calls';
import { Icon } from '../layout/Icon';
import { can } from '../providers/can';
import css from './calls.module.css';
import { useCallCounts } from './useCallCounts';

const words = calls.mark;

/** On every screen while a worried call is open: red until a clinician is at it. */
export function CallsMark() {
  const { data } = useCallCounts(can('calls.take'));
  if (!data || data.open === 0) return <span role="status" className="visually-hidden" />;
  const { open, waiting, gravest } = data;
  return (
    <span role="status">
      <Link to="/calls" className={css['mark']} data-urgency={gravest ?? 'none'}>
        <Icon name="phone" size={16} />
        <span>{waiting > 0 ? words.waiting(waiting) : words.open(open)}</span>
      </Link>
    </span>
  );
}
