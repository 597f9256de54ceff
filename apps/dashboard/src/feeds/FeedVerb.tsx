import { useState } from 'react';
import { feeds as words } from '../i18n/en/feeds';
import { VerbButton } from '../layout/VerbButton';
import type { FeedOf } from './Feed';
import { FeedDialog } from './FeedDialog';

/** Opens the calendar address of a person or a room. */
export function FeedVerb({ of }: { of: FeedOf }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <VerbButton size="small" act={async () => setOpen(true)} about={of.name}>
        {words.verb}
      </VerbButton>
      {open ? <FeedDialog of={of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
