import { useCallback, useRef, useState } from 'react';
import type { PatientPage } from '../PatientPage';

/**
 * The patient as the form began with: news of a colleague replace them while nothing has been typed, and wait where
 * something has, so that nothing typed is lost.
 */
export function usePatientBeingEdited({ patient }: PatientPage) {
  const [held, setHeld] = useState(patient);
  const isDirty = useRef(false);
  const mind = useCallback((dirty: boolean) => {
    isDirty.current = dirty;
  }, []);
  const isOther = patient.version !== held.version || patient.id !== held.id;
  if (isOther && !isDirty.current) setHeld(patient);
  const adopt = () => {
    isDirty.current = false;
    setHeld(patient);
  };
  return {
    patient: isOther && !isDirty.current ? patient : held,
    isBehind: isOther && isDirty.current,
    adopt,
    mind,
  };
}
