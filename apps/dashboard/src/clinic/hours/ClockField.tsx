import { useState } from 'react';
import { parseClock } from '../../fields/parseClock';
import { sayMinuteOfDay } from '../../formats';
import { clinic } from '../../i18n/en/clinic';

type Props = { label: string; minutes: number; onChange: (minutes: number) => boolean };

/** A time by the clock as the rest of the house shows it, whatever the device's own habit is. */
export function ClockField({ label, minutes, onChange }: Props) {
  const [text, setText] = useState(sayMinuteOfDay(minutes));
  const written = parseClock(text);
  const settle = () => {
    if (written === null) return;
    // What is refused goes back, so that the field never shows a time that is not kept.
    const kept = written === minutes || onChange(written) ? written : minutes;
    setText(sayMinuteOfDay(kept));
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      aria-label={label}
      aria-invalid={written === null}
      title={written === null ? clinic.hours.clockWrong : undefined}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onFocus={({ target }) => target.select()}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
    />
  );
}
