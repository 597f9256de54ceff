import Dialog from '@mui/material/Dialog';
import type { ReactNode } from 'react';
import { layout as words } from '../i18n/en/layout';
import { Icon } from './Icon';
import { ActionOption, PatientOption } from './PaletteOption';
import css from './SearchPalette.module.css';
import { usePalette } from './usePalette';

type Props = { open: boolean; onClose: () => void };

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
  const palette = usePalette(onClose);
  const { id, text, patients, actions, option, search, count } = palette;
  const searching = text.trim() !== '' && !search.settled;
  return (
    <>
      <PaletteField palette={palette} />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.search}
        aria-busy={searching}
        className={css['list']}
      >
        <Group title={words.palette.patients} shown={patients.length > 0}>
          {patients.map((patient, index) => (
            <PatientOption key={patient.id} patient={patient} text={text} {...option(index)} />
          ))}
        </Group>
        <Group title={words.palette.actions} shown={actions.length > 0}>
          {actions.map((action, index) => (
            <ActionOption key={action.key} action={action} {...option(patients.length + index)} />
          ))}
        </Group>
      </div>
      <p className={css['foot']} role="status">
        {footOf(search.isError, count, searching)}
      </p>
    </>
  );
}

function PaletteField({ palette }: { palette: ReturnType<typeof usePalette> }) {
  const { id, text, type, press, chosen, count } = palette;
  return (
    <div className={css['line']}>
      <Icon name="search" size={20} />
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it
        autoFocus
        role="combobox"
        aria-expanded={count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={count > 0 ? `${id}-${chosen}` : undefined}
        aria-label={words.search}
        placeholder={words.palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <kbd>Esc</kbd>
    </div>
  );
}

function Group({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: options are grouped inside a listbox
    <div role="group" aria-label={title}>
      <p className={css['group']}>{title}</p>
      {children}
    </div>
  );
}

function footOf(failed: boolean, count: number, searching: boolean): string {
  if (failed) return words.palette.failed;
  return count === 0 && !searching ? words.palette.none : words.palette.hint;
}
