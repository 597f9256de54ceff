import type { ReactNode } from 'react';
import { sayDate } from '../formats';
import { patientHeader as words } from '../i18n/en/patientHeader';
import { type StateWords, states } from '../i18n/en/states';
import type { FindingLike } from '../i18n/FindingLike';
import { sayFinding } from '../i18n/sayFinding';
import { Icon, type IconName } from './Icon';
import css from './PatientHeader.module.css';

type Mark = { icon: IconName; tone: string; title?: string; rest?: boolean; children: ReactNode };

/** One fact about a patient: icon and words in a tone, never the tone alone. */
export function FactMark({ icon, tone, title, rest, children }: Mark) {
  return (
    <li className={css['mark']} data-tone={tone} title={title} data-rest={rest || undefined}>
      <Icon name={icon} size={16} />
      <span>{children}</span>
    </li>
  );
}

const GRAVE = ['absolute', 'defer', 'needs-answer', 'caution', 'preparation'];

/** Findings, gravest first, the first of them in sight on a phone as well; a finding that several protocols share is said once. */
export function FindingMarks({ findings }: { findings: readonly FindingLike[] }) {
  const once = [...new Map(findings.map((finding) => [finding.code, finding])).values()];
  const sorted = once.sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity));
  if (sorted.length === 0) {
    return (
      <FactMark icon="check" tone="quiet">
        {words.noFindings}
      </FactMark>
    );
  }
  return (
    <>
      {sorted.map((finding, index) => {
        const look = (states.severity as Readonly<Record<string, StateWords>>)[finding.severity];
        return (
          <FactMark
            key={finding.code}
            icon={look?.icon ?? 'info'}
            tone={look?.tone ?? 'quiet'}
            title={sayFinding(finding)}
            rest={index > 0}
          >
            <strong>
              {words.finding(finding)}
              <span className={css['consequence']}>:</span>
            </strong>{' '}
            <span className={css['consequence']}>
              {words.consequence(finding, finding.until && sayDate(finding.until))}
            </span>
          </FactMark>
        );
      })}
    </>
  );
}
