import { evidenceWords } from '../i18n/en/evidence';
import css from './EvidenceMark.module.css';
import { Icon } from './Icon';

type Props = {
  /** A, B, C, label, K or E. */
  evidence: string;
  /** False until somebody has confirmed it against the literature. */
  verified?: boolean;
  size?: 'normal' | 'small';
};

/** How strong the evidence behind a figure or rule is, in words; unverified ones carry a mark. */
export function EvidenceMark({ evidence, verified, size = 'normal' }: Props) {
  const words = evidenceWords[evidence] ?? { short: evidence, long: evidence };
  const open = verified === false || (verified === undefined && (evidence === 'K' || evidence === 'E'));
  return (
    <span className={css['mark']} data-size={size} data-open={open || undefined} title={words.long}>
      {open ? <Icon name="unverified" size={13} /> : null}
      {words.short}
      {open ? ', not verified' : null}
    </span>
  );
}
