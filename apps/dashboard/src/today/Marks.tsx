import { messages } from '../i18n/en/messages';
import { patientHeader } from '../i18n/en/patientHeader';
import { type StateWords, states } from '../i18n/en/states';
import type { FindingLike } from '../i18n/FindingLike';
import { sayFinding } from '../i18n/sayFinding';
import { Icon } from '../layout/Icon';
import { StateChip } from '../layout/StateChip';
import { PrepaidMark } from '../visits/PrepaidMark';
import { sayMark } from '../visits/rearrange/sayMark';
import { UrgentMark } from '../visits/UrgentMark';
import type { TodayVisit } from './TodayView';
import css from './today.module.css';

const GRAVE = ['absolute', 'needs-answer', 'defer', 'caution', 'preparation'];
const SHOWN = 3;

/** State (unless `plain`), urgency, and what to keep in mind: findings for readers of the chart, an instruction for the desk. */
export function Marks({ visit, plain = false }: { visit: TodayVisit; plain?: boolean }) {
  const once = [...new Map((visit.findings ?? []).map((finding) => [finding.code, finding])).values()];
  const sorted = once.sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity));
  return (
    <>
      {plain ? null : <StateChip of="visit" state={visit.state} size="small" />}
      {visit.urgent ? <UrgentMark small /> : null}
      {visit.patientSaid ? (
        <span className={css['mark']} data-tone="wait">
          <Icon name="phone" size={13} />
          {messages.said.marks[visit.patientSaid]}
        </span>
      ) : null}
      <PrepaidMark sessions={visit.sessions} />
      {visit.instruction && (visit.findings === undefined || visit.instruction !== 'ask-the-specialist') ? (
        <span className={css['mark']} data-tone="wait">
          <Icon name="stop" size={13} />
          {sayMark(visit.instruction)}
        </span>
      ) : null}
      {sorted.slice(0, SHOWN).map((finding) => (
        <FindingMark key={finding.code} finding={finding} />
      ))}
      {sorted.length > SHOWN ? <span className={css['mark']}>+{sorted.length - SHOWN}</span> : null}
    </>
  );
}

function FindingMark({ finding }: { finding: FindingLike }) {
  const look = (states.severity as Readonly<Record<string, StateWords>>)[finding.severity];
  return (
    <span className={css['mark']} data-tone={look?.tone ?? 'quiet'} title={sayFinding(finding)}>
      <Icon name={look?.icon ?? 'info'} size={13} label={look?.text ?? ''} />
      {patientHeader.finding(finding)}
    </span>
  );
}
