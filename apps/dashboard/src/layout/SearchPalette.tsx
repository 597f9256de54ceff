import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { layout as words } from '../i18n/en/layout';
import { can } from '../providers/can';
import { useSession } from '../session/useSession';
import { actionsFor } from './actions';
import { Icon } from './Icon';
import { ActionOption, PatientOption } from './PaletteOption';
import css from './SearchPalette.module.css';
import { usePatientSearch } from './usePatientSearch';

type Props = { open: boolean; onClose: () => void; onHelp: () => void };

/** Search over patients and actions; everything with the arrow keys and Enter. */
export function SearchPalette({ open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': words.search } }}
      transitionDuration={120}
      classes={{ container: css['top'] ?? '', paper: css['paper'] ?? '' }}
    >
      <Palette onClose={onClose} />
    </Dialog>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const navigate = useNavigate();
  const { person } = useSession();
  const search = usePatientSearch(can('patients.read') ? text : '');
  const patients = text.trim() ? (search.data ?? []) : [];
  const actions = actionsFor(person, text);
  const targets = [...patients.map((patient) => `/patients/${patient.id}`), ...actions.map(({ to }) => to)];
  const chosen = Math.min(at, targets.length - 1);

  const open = (index: number) => {
    const to = targets[index];
    if (!to) return;
    onClose();
    navigate(to);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && targets.length > 0) {
      event.preventDefault();
      setAt((chosen + step + targets.length) % targets.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(chosen);
    }
  };
  const option = (index: number) => ({
    id: `${id}-${index}`,
    selected: index === chosen,
    onPick: () => open(index),
    onPoint: () => setAt(index),
  });
  const searching = search.isFetching && text.trim() !== '';
  return (
    <>
      <div className={css['line']}>
        <Icon name="search" size={20} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it
          autoFocus
          role="combobox"
          aria-expanded={targets.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={targets.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={words.search}
          placeholder={words.palette.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <kbd>Esc</kbd>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.search}
        aria-busy={searching}
        className={css['list']}
      >
        {patients.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: options are grouped inside a listbox
          <div role="group" aria-label={words.palette.patients}>
            <p className={css['group']}>{words.palette.patients}</p>
            {patients.map((patient, index) => (
              <PatientOption key={patient.id} patient={patient} text={text} {...option(index)} />
            ))}
          </div>
        ) : null}
        {actions.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: options are grouped inside a listbox
          <div role="group" aria-label={words.palette.actions}>
            <p className={css['group']}>{words.palette.actions}</p>
            {actions.map((action, index) => (
              <ActionOption key={action.key} action={action} {...option(patients.length + index)} />
            ))}
          </div>
        ) : null}
      </div>
      <p className={css['foot']} role="status">
        {search.isError
          ? words.palette.failed
          : targets.length === 0 && !searching
            ? words.palette.none
            : words.palette.hint}
      </p>
    </>
  );
}
