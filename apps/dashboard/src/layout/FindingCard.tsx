import { type ReactNode, useId } from 'react';
import { sayDate } from '../formats';
import { findingCard as words } from '../i18n/en/findingCard';
import { type StateWords, states } from '../i18n/en/states';
import type { FindingLike } from '../i18n/FindingLike';
import { originOf } from '../i18n/originOf';
import { sayFact } from '../i18n/sayFact';
import { sayFinding } from '../i18n/sayFinding';
import { sayProtocol } from '../i18n/sayProtocol';
import { sayRuleName } from '../i18n/sayRuleName';
import { EvidenceMark } from './EvidenceMark';
import css from './FindingCard.module.css';
import { Icon } from './Icon';
import { SourceMark } from './SourceMark';
import { StateChip } from './StateChip';

type Props = {
  finding: FindingLike;
  /** Verbs: proceed with a reason, answer the question. */
  action?: ReactNode;
  /** One line without source and rule, for lists. */
  compact?: boolean;
};

/** One finding: how grave, what is so, which answer led to it, which rule with its source and evidence. */
export function FindingCard({ finding, action, compact = false }: Props) {
  const id = useId();
  const { severity, until, evidence, verified, source } = finding;
  const origin = originOf(finding);
  const look = (states.severity as Readonly<Record<string, StateWords>>)[severity];
  return (
    <article className={css['card']} data-tone={look?.tone ?? 'quiet'} aria-labelledby={id}>
      <span className={css['icon']}>
        <Icon name={look?.icon ?? 'info'} size={20} />
      </span>
      <div className={css['body']}>
        <div className={css['top']}>
          <StateChip of="severity" state={severity} size="small" />
          {until ? <strong>{words.until(sayDate(until))}</strong> : null}
          {severity === 'defer' && until === null ? <strong>{words.untilHealed}</strong> : null}
        </div>
        <p id={id} className={css['said']}>
          {sayFinding(finding)}
        </p>
        {compact ? null : (
          <p className={css['why']}>
            {origin && typeof finding.from === 'object' ? <span>{sayFact(origin)}</span> : null}
            {finding.protocols?.length ? (
              <span>{words.about(finding.protocols.map(sayProtocol))}</span>
            ) : null}
            <span title={finding.code}>{words.rule(sayRuleName(finding.code))}</span>
            {source ? <SourceMark source={source} /> : null}
            {evidence ? (
              <EvidenceMark evidence={evidence} {...(verified === undefined ? {} : { verified })} />
            ) : null}
          </p>
        )}
        {action ? <div className={css['action']}>{action}</div> : null}
      </div>
    </article>
  );
}
