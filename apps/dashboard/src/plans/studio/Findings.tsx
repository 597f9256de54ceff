import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { usualReasons } from '../../i18n/en/reasons';
import { FindingCard } from '../../layout/FindingCard';
import { Icon } from '../../layout/Icon';
import { Panel } from '../../layout/Panel';
import type { PlanFinding } from '../PlanFinding';
import { ReasonPicker } from './ReasonPicker';
import type { Reasons } from './Reasons';
import css from './studio.module.css';

const words = plans.studio;
const GRAVE = ['absolute', 'needs-answer', 'defer', 'caution', 'preparation'];

type Props = {
  findings: readonly PlanFinding[];
  /** Set while the plan can be approved: then cautions ask for a reason. */
  reasons?: Reasons;
  onReason: (finding: string, reason: Reasons[string] | undefined) => void;
};

/** What speaks against, delays or qualifies the plan, gravest first, with the reasons for going on. */
export function Findings({ findings, reasons, onReason }: Props) {
  const sorted = [...findings].sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity));
  return (
    <Panel title={words.findings} count={findings.length}>
      {sorted.length === 0 ? (
        <p className={css['quiet']}>
          <Icon name="check" size={18} /> {words.noFindings}
        </p>
      ) : (
        <div className={css['findings']}>
          {sorted.map((finding) => (
            <FindingCard
              key={finding.finding}
              finding={finding}
              action={
                finding.acceptance ? (
                  <Accepted acceptance={finding.acceptance} />
                ) : reasons && finding.severity === 'caution' ? (
                  <ReasonPicker
                    finding={finding}
                    chosen={reasons[finding.finding]}
                    onChoose={(reason) => onReason(finding.finding, reason)}
                  />
                ) : undefined
              }
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Accepted({ acceptance }: { acceptance: NonNullable<PlanFinding['acceptance']> }) {
  const say = useFormats();
  const reason =
    acceptance.reason ?? usualReasons[acceptance.reasonCode ?? ''] ?? acceptance.reasonCode ?? '';
  return (
    <p className={css['chosen']}>
      <Icon name="verified" size={17} />
      {words.accepted(reason, acceptance.by, say.moment(acceptance.at))}
    </p>
  );
}
