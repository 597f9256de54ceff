import { change as words } from '../../../i18n/en/change';
import { FindingCard } from '../../../layout/FindingCard';
import type { PlanFinding } from '../../PlanFinding';
import { ReasonPicker } from '../ReasonPicker';
import css from './change.module.css';
import type { useReasonsNeeded } from './useReasonsNeeded';

type Props = {
  needed: ReturnType<typeof useReasonsNeeded>;
  /** What was foreseen to speak to it. */
  findings: readonly PlanFinding[];
};

/** What speaks to a change, and the reasons for going on. */
export function ReasonsNeeded({ needed, findings }: Props) {
  const known = new Set(findings.map(({ finding }) => finding));
  const all = [...findings, ...needed.findings.filter(({ finding }) => !known.has(finding))];
  if (all.length === 0) return null;
  return (
    <div className={css['findings']} aria-live="polite">
      <h3>{words.findings}</h3>
      {all.map((finding) => (
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
