import { live } from '../i18n/en/live';
import { Icon } from '../layout/Icon';
import { useColleague } from './colleagues';
import css from './live.module.css';

type Props = { kind: keyof typeof live.changed; id: string };

/** Says at once, beside what somebody is editing, that a colleague has just changed it; nothing until then. */
export function ChangedBy({ kind, id }: Props) {
  const name = useColleague(kind, id);
  return (
    <div role="status">
      {name ? (
        <p className={css['changed']}>
          <Icon name="info" size={18} />
          {live.changed[kind](name)}
        </p>
      ) : null}
    </div>
  );
}
