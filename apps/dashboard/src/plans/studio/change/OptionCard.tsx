import { type Ref, useId } from 'react';
import { change } from '../../../i18n/en/change';
import { concerns } from '../../../i18n/en/concerns';
import { type StateWords, states } from '../../../i18n/en/states';
import { sayFinding } from '../../../i18n/sayFinding';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { Icon } from '../../../layout/Icon';
import type { ProtocolOption } from '../../ProtocolOption';
import css from './change.module.css';

const words = change.protocol;
type Props = {
  option: ProtocolOption;
  name: string;
  checked: boolean;
  inputRef: Ref<HTMLInputElement> | undefined;
  onChoose: () => void;
};

/** One protocol to go on with: its name to choose, and in small what it asks and what speaks for and against it. */
export function OptionCard({ option, name, checked, inputRef, onChoose }: Props) {
  const id = useId();
  const { code, strength, downtime, gapIdeal, gapShortest, serves, findings, otherVisit } = option;
  // What only has to be prepared for speaks neither for nor against it.
  const against = findings.filter(({ severity }) => severity !== 'preparation');
  return (
    <label className={css['option']} data-checked={checked}>
      <input
        type="radio"
        name={name}
        value={code}
        ref={inputRef}
        checked={checked}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about`}
        onChange={onChoose}
      />
      <span className={css['named']}>
        <strong id={`${id}-name`}>{sayProtocol(code)}</strong>
        {words.strength[strength] ? (
          <em data-strength={strength}>
            <Icon name={strength === 'gentler' ? 'down' : 'up'} size={13} />
            {words.strength[strength]}
          </em>
        ) : null}
      </span>
      <span id={`${id}-about`} className={css['about']}>
        <span>
          {words.heals(downtime.low, downtime.high)} · {words.gap(gapIdeal, gapShortest)}
        </span>
        {serves.length > 0 ? (
          <span data-tone="good">
            <Icon name="check" size={14} />
            {words.serves(serves.map((one) => concerns[one] ?? one.replaceAll('-', ' ')).join(', '))}
          </span>
        ) : null}
        {against.map((finding) => {
          const look = (states.severity as Readonly<Record<string, StateWords>>)[finding.severity];
          return (
            <span key={finding.finding} data-tone={look?.tone ?? 'quiet'}>
              <Icon name={look?.icon ?? 'info'} size={14} />
              {sayFinding(finding)}
            </span>
          );
        })}
        {otherVisit ? (
          <span data-tone="wait">
            <Icon name="calendar" size={14} />
            {words.otherVisit}
          </span>
        ) : null}
      </span>
    </label>
  );
}
