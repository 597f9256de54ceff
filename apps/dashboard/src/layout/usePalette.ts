import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { can } from '../providers/can';
import { useSession } from '../session/useSession';
import { actionsFor } from './actions';
import { usePatientSearch } from './usePatientSearch';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What stands in the palette for what was typed, and which of it is chosen. */
export function usePalette(onClose: () => void) {
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
    const step = STEPS[event.key];
    if (step && targets.length > 0) setAt((chosen + step + targets.length) % targets.length);
    // A patient is opened only from an answer to what stands in the field now, never from the one before.
    else if (event.key === 'Enter') (search.settled || chosen >= patients.length) && open(chosen);
    else return;
    event.preventDefault();
  };
  const type = (next: string) => {
    setText(next);
    setAt(0);
  };
  const option = (index: number) => ({
    id: `${id}-${index}`,
    selected: index === chosen,
    onPick: () => open(index),
    onPoint: () => setAt(index),
  });
  return { id, text, type, press, option, patients, actions, chosen, count: targets.length, search };
}
