import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useField } from '../../fields/useField';
import { patientPage } from '../../i18n/en/patientPage';
import css from './fact.module.css';
import { type FoundFact, findFacts } from './findFacts';

const words = patientPage.fact;

/** Which fact it is, found while typing; arrow keys and Enter choose, and the focus stays in the field. */
export function FactPicker({ name }: { name: string }) {
  const id = useId();
  const { field, error, said } = useField({ name, label: words.code, required: true });
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const facts = open ? findFacts(text) : [];
  const chosen = Math.min(at, facts.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' });
  }, [open, chosen]);
  const pick = ({ code, label }: FoundFact) => {
    field.onChange(code);
    setText(label);
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const fact = facts[chosen];
    if (step) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (facts.length > 0) setAt((chosen + step + facts.length) % facts.length);
    } else if (event.key === 'Enter' && fact) {
      event.preventDefault();
      pick(fact);
    } else if (event.key === 'Escape' && open) {
      // Only the list closes, not the drawer around it.
      event.stopPropagation();
      setOpen(false);
    }
  };
  const type = (typed: string) => {
    setText(typed);
    setAt(0);
    setOpen(true);
    if (field.value) field.onChange('');
  };
  return (
    <div className={css['picker']}>
      <TextField
        label={words.code}
        placeholder={words.find}
        value={text}
        inputRef={field.ref}
        autoComplete="off"
        autoFocus
        error={error}
        helperText={said}
        onChange={(event) => type(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          field.onBlur();
        }}
        onKeyDown={press}
        slotProps={{
          htmlInput: {
            role: 'combobox',
            'aria-required': true,
            'aria-autocomplete': 'list',
            'aria-expanded': open,
            'aria-controls': `${id}-list`,
            'aria-activedescendant': open && facts.length > 0 ? `${id}-${chosen}` : undefined,
          },
        }}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.code} hidden={!open}>
        {facts.map((fact, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that owns the list
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox asks for
          <div
            key={fact.code}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={css['option']}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(fact)}
          >
            {fact.label}
          </div>
        ))}
      </div>
      <p role="status" className={css['found']}>
        {open && text.trim() !== '' ? words.found(facts.length) : null}
      </p>
    </div>
  );
}
