import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../../../fields/DayInput';
import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { FormDrawer } from '../../../layout/FormDrawer';
import { Icon } from '../../../layout/Icon';
import type { PlanView } from '../../PlanView';
import { Foresee } from '../change/Foresee';
import { focusOutcome } from './focusOutcome';
import { ReasonInput } from './ReasonInput';
import type { useLiving } from './useLiving';

const words = living.pause;
type Props = { plan: PlanView; send: ReturnType<typeof useLiving>['send'] };

/** Lets the plan rest from a day on, with the reason. */
export function PausePlan({ plan, send }: Props) {
  const { today } = useFormats();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<Icon name="pause" size={18} />} onClick={() => setOpen(true)}>
        {words.verb}
      </Button>
      <FormDrawer
        open={open}
        title={words.title}
        lead={words.lead}
        verb={words.verb}
        initial={{ reason: '', from: today }}
        onSend={({ reason, from }) => send(living.did.paused, 'pause', { reason: reason.trim(), from })}
        after={focusOutcome}
        onClose={() => setOpen(false)}
      >
        <ReasonInput />
        <DayInput name="from" label={words.from} required />
        <What plan={plan} />
      </FormDrawer>
    </>
  );
}

function What({ plan }: Pick<Props, 'plan'>) {
  const { control } = useFormContext<{ from: string | null }>();
  const from = useWatch({ control, name: 'from' });
  return <Foresee plan={plan} body={from ? { verb: 'pause', from } : null} />;
}
