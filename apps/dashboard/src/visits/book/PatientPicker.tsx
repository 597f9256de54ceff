import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useId, useState } from 'react';
import { sayDate, sayPhone, useFormats } from '../../formats';
import { bookVisit as words } from '../../i18n/en/bookVisit';
import { LinkButton } from '../../layout/LinkButton';
import { type FoundPatient, usePatientSearch } from '../../layout/usePatientSearch';
import css from './book.module.css';

type Props = { onPick: (patientId: string) => void };

/** Finds a patient while typing; arrow keys and Enter choose. The words never stand in an address. */
export function PatientPicker({ onPick }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = usePatientSearch(text, 6);
  const patients = text.trim() === '' ? [] : (found.data ?? []);
  const chosen = Math.min(at, patients.length - 1);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const patient = patients[chosen];
    if (step && patients.length > 0) {
      event.preventDefault();
      setAt((chosen + step + patients.length) % patients.length);
    } else if (event.key === 'Enter' && patient) {
      event.preventDefault();
      onPick(patient.id);
    }
  };
  return (
    <div className={css['finder']}>
      <TextField
        label={words.patient}
        placeholder={words.findPatient}
        value={text}
        autoComplete="off"
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        slotProps={{
          htmlInput: {
            role: 'combobox',
            'aria-expanded': patients.length > 0,
            'aria-controls': `${id}-list`,
            'aria-activedescendant': patients.length > 0 ? `${id}-${chosen}` : undefined,
          },
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.patient} className={css['found']}>
        {patients.map((patient, index) => (
          <Found
            key={patient.id}
            id={`${id}-${index}`}
            patient={patient}
            selected={index === chosen}
            onPick={() => onPick(patient.id)}
          />
        ))}
      </div>
      <p role="status" className={css['status']}>
        {text.trim() === '' || found.isFetching
          ? null
          : patients.length === 0
            ? words.nobody
            : words.found(patients.length)}
      </p>
      {text.trim() !== '' && found.isSuccess && patients.length === 0 ? (
        <LinkButton to="/patients/new" size="small" icon="plus">
          {words.newPatient}
        </LinkButton>
      ) : null}
    </div>
  );
}

type FoundProps = { id: string; patient: FoundPatient; selected: boolean; onPick: () => void };

function Found({ id, patient, selected, onPick }: FoundProps) {
  const say = useFormats();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that owns the list
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox asks for
    <div id={id} role="option" aria-selected={selected} className={css['option']} onClick={onPick}>
      <strong>{patient.name}</strong>
      <span>
        {[
          patient.number,
          `${sayDate(patient.born)}, ${say.age(patient.born)}`,
          patient.phone ? sayPhone(patient.phone) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
