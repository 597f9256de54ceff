import { useEffect, useRef } from 'react';
import { sayDate, sayPhone, useFormats } from '../formats';
import { layout as words } from '../i18n/en/layout';
import type { Action } from './actions';
import { Highlight } from './Highlight';
import { Icon } from './Icon';
import css from './SearchPalette.module.css';
import type { FoundPatient } from './usePatientSearch';

type Option = { id: string; selected: boolean; onPick: () => void; onPoint: () => void };

export function PatientOption({
  patient,
  text,
  ...option
}: Option & { patient: FoundPatient; text: string }) {
  const formats = useFormats();
  const details = [
    patient.number,
    `${sayDate(patient.born)} (${formats.age(patient.born)})`,
    patient.phone ? sayPhone(patient.phone) : '',
  ];
  return (
    <Row {...option}>
      <Icon name="person" size={18} />
      <span className={css['what']}>
        <strong>
          <Highlight text={patient.name} part={text} />
        </strong>
        <small>{details.filter(Boolean).join(' · ')}</small>
      </span>
      {patient.nextVisitAt ? (
        <small className={css['next']}>{words.palette.next(formats.moment(patient.nextVisitAt))}</small>
      ) : null}
    </Row>
  );
}

export function ActionOption({ action, ...option }: Option & { action: Action }) {
  return (
    <Row {...option}>
      <Icon name={action.icon} size={18} />
      <span className={css['what']}>{action.label}</span>
    </Row>
  );
}

function Row({ id, selected, onPick, onPoint, children }: Option & { children: React.ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox picks it
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={selected}
      className={css['option']}
      onClick={onPick}
      onPointerMove={onPoint}
    >
      {children}
    </div>
  );
}
