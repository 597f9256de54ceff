import { type StateWords, states } from '../i18n/en/states';
import { Icon } from './Icon';
import css from './StateChip.module.css';

type Props = { of: keyof typeof states; state: string; size?: 'normal' | 'small' };

/** A state in colour, icon and words. `of` says what kind of record it belongs to. */
export function StateChip({ of, state, size = 'normal' }: Props) {
  const known = (states[of] as Readonly<Record<string, StateWords>>)[state];
  const { text, tone, icon } = known ?? { text: state, tone: 'quiet', icon: 'info' };
  return (
    <span className={css['chip']} data-tone={tone} data-size={size}>
      <Icon name={icon} size={size === 'small' ? 13 : 15} />
      {text}
    </span>
  );
}
