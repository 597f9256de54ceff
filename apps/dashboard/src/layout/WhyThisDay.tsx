import Popover from '@mui/material/Popover';
import { type ReactNode, useId, useState } from 'react';
import { why as words } from '../i18n/en/why';
import { type ReasonLike, sayReason, sayRule } from '../i18n/sayReason';
import { EvidenceMark } from './EvidenceMark';
import { Icon } from './Icon';
import css from './WhyThisDay.module.css';

export type Because = {
  readonly earliest?: readonly ReasonLike[];
  readonly ideal?: readonly ReasonLike[];
  readonly latest?: readonly ReasonLike[];
};

type Props = {
  /** `window.because` of a session. */
  because: Because;
  /** Names of the sessions that reasons count from, by their id. */
  nameOf?: (sessionId: string) => string;
  children?: ReactNode;
};

const bounds = ['earliest', 'ideal', 'latest'] as const;

/** "Why this day?": one sentence for each bound of the window, with its rule and source. */
export function WhyThisDay({ because, nameOf, children }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const shown = bounds.filter((bound) => because[bound]?.length);
  if (shown.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={css['ask']}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="question" size={15} />
        {children ?? words.ask}
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, className: css['sheet'] ?? '' } }}
      >
        <h3 id={id}>{words.ask}</h3>
        <dl>
          {shown.map((bound) => (
            <div key={bound}>
              <dt>{words.bounds[bound]}</dt>
              <dd>
                {because[bound]?.map((reason) => (
                  <p key={`${reason.rule.code}-${reason.from ?? ''}-${reason.days}`}>
                    {sayReason(reason, nameOf)}{' '}
                    <small className={css['rule']}>({sayRule(reason.rule)})</small>{' '}
                    {reason.rule.evidence ? <EvidenceMark evidence={reason.rule.evidence} /> : null}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Popover>
    </>
  );
}
