import Button from '@mui/material/Button';
import { useState } from 'react';
import { living } from '../../../i18n/en/living';
import { Icon } from '../../../layout/Icon';
import { EventDrawer } from './EventDrawer';
import type { useLiving } from './useLiving';

/** Enters a life event; the plan re-aligns around it at once. */
export function AddEvent({ send }: { send: ReturnType<typeof useLiving>['send'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<Icon name="plus" size={16} />}
        onClick={() => setOpen(true)}
      >
        {living.events.add}
      </Button>
      <EventDrawer
        open={open}
        onSend={(event) => send(living.did.added(event.name), 'events', event, true)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
