import { useState } from 'react';
import { living } from '../../../i18n/en/living';
import { FormDrawer } from '../../../layout/FormDrawer';
import { VerbButton } from '../../../layout/VerbButton';
import type { PlanView } from '../../PlanView';
import { Foresee } from '../change/Foresee';
import { focusOutcome } from './focusOutcome';
import { Undecided } from './Undecided';
import type { useLiving } from './useLiving';

const words = living.pause;
type Props = { plan: PlanView; send: ReturnType<typeof useLiving>['send'] };

/** Lets the plan go on: what it would move, what still stands against it, which visits would not fit any more. */
export function ResumePlan({ plan, send }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <VerbButton
        tone="main"
        icon="play"
        act={async () => {
          setOpen(true);
        }}
      >
        {words.resume}
      </VerbButton>
      <FormDrawer
        open={open}
        title={words.resumeTitle}
        lead={words.resumeLead}
        verb={words.resume}
        initial={{}}
        onSend={() => send(living.did.resumed, 'resume', {})}
        after={focusOutcome}
        onClose={() => setOpen(false)}
      >
        <Undecided plan={plan} />
        <Foresee plan={plan} body={{ verb: 'resume' }} />
      </FormDrawer>
    </>
  );
}
