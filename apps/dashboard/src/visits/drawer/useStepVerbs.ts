import { visits as words } from '../../i18n/en/visits';
import type { Outcome } from '../../layout/useVerb';
import { visitLook } from '../takeBack/visitLook';
import { type SeenVisit, useVisitSteps } from '../useVisitSteps';
import type { Named, VisitStepName } from '../Visit';
import type { VisitStep } from '../VisitStep';
import { useKeepMoved } from './useMoved';

type Stepped = SeenVisit & { readonly patient: Pick<Named, 'name'> };

/** The steps of a visit that need no dialog, each with what is said after it and its undo. */
export function useStepVerbs(visit: Stepped) {
  const { step } = useVisitSteps();
  const keep = useKeepMoved();
  const undo = async (seen: SeenVisit) => {
    await step(seen, 'undo');
    keep(seen.id, null);
  };
  const take = async (name: VisitStepName): Promise<Outcome> => {
    if (name === 'undo') {
      await undo(visit);
      return { said: words.said.undo };
    }
    const reply = await step<VisitStep>(visit, name, bodyOf(name));
    keep(visit.id, name === 'miss' ? (reply.realignment ?? null) : null);
    const said = sayStep(name, visit.patient.name, reply);
    return { said, undo: () => undo(reply.visit), whenRefused: visitLook(visit.id) };
  };
  return { take };
}

/** A consultation or a review is started and finished without questions and records. */
const bodyOf = (name: VisitStepName) => (name === 'done' ? { records: [] } : {});

function sayStep(name: VisitStepName, patient: string, { realignment }: VisitStep): string {
  const moved = realignment?.changes.length ?? 0;
  if (name === 'miss' && moved > 0) return words.said.missMoved(patient, moved);
  if (name === 'undo' || name === 'move') return words.said.undo;
  return words.said[name](patient);
}
