import { useState } from 'react';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import type { Outcome } from '../../layout/useVerb';
import type { ApiError } from '../../wire/ApiError';
import { useKeepMoved } from '../drawer/useMoved';
import { useVisitSteps } from '../useVisitSteps';
import { isRefusedPlace } from './isRefusedPlace';
import { TakeBackDialog, type TakenBack } from './TakeBackDialog';

/** Takes the last step of a visit back; where its time cannot be had again, a dialog says why and what helps. */
export function useTakeBack(visit: TakenBack) {
  const { step } = useVisitSteps();
  const keep = useKeepMoved();
  const notice = useNotice();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const undo = async (reason?: string) => {
    await step(visit, 'undo', reason ? { override: { reason } } : {});
    keep(visit.id, null);
  };
  const takeBack = async (): Promise<Outcome> => {
    try {
      await undo();
      return { said: visits.said.undo };
    } catch (error) {
      if (!isRefusedPlace(error)) throw error;
      setRefusal(error);
      return undefined;
    }
  };
  const dialog = refusal ? (
    <TakeBackDialog
      visit={visit}
      refusal={refusal}
      onClose={() => setRefusal(null)}
      onTake={async (reason) => {
        try {
          await undo(reason);
        } catch (error) {
          if (!isRefusedPlace(error)) throw error;
          return setRefusal(error);
        }
        setRefusal(null);
        notice.say(visits.said.undo);
      }}
    />
  ) : null;
  return { takeBack, dialog };
}
