import Button from '@mui/material/Button';
import { useState } from 'react';
import { DayInput } from '../../../fields/DayInput';
import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { FormDrawer } from '../../../layout/FormDrawer';
import { Icon } from '../../../layout/Icon';
import { ReasonInput } from './ReasonInput';
import type { useLiving } from './useLiving';

const words = living.pause;

/** Lets the plan rest from a day on, with the reason. */
export function PausePlan({ send }: { send: ReturnType<typeof useLiving>['send'] }) {
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
        onClose={() => setOpen(false)}
      >
        <ReasonInput />
        <DayInput name="from" label={words.from} required />
      </FormDrawer>
    </>
  );
}
