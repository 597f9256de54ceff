import { change as words } from '../../../i18n/en/change';
import { FindingCard } from '../../../layout/FindingCard';
import { ReasonPicker } from '../ReasonPicker';
import css from './change.module.css';
import type { useReasonsNeeded } from './useReasonsNeeded';

/** What speaks to a change that was refused for it, and the reasons for going on. */
export function ReasonsNeeded({ needed }: { needed: ReturnType<typeof useReasonsNeeded> }) {
  if (needed.findings.length === 0) return null;
  return (
    <div className={css['findings']} role="alert">
      <h3>{words.findings}</h3>
      {needed.findings.map((finding) => (
        <FindingCard
          key={finding.finding}
          finding={finding}
          action={
            finding.severity === 'caution' ? (
              <ReasonPicker
                finding={finding}
                chosen={needed.reasons[finding.finding]}
                onChoose={(reason) => needed.setReason(finding.finding, reason)}
              />
            ) : undefined
          }
        />
      ))}
    </div>
  );
}
