import { useState } from 'react';
import { calls as words } from '../i18n/en/calls';
import { VerbButton } from '../layout/VerbButton';
import { can } from '../providers/can';
import { CallDialog } from './CallDialog';

type Props = { patient: { readonly id: string; readonly name: string }; size?: 'small' | 'medium' };

/** Stands at the head of every page of a patient: somebody is on the telephone and worried. */
export function WorriedCallVerb({ patient, size = 'medium' }: Props) {
  const [open, setOpen] = useState(false);
  if (!can('calls.take')) return null;
  return (
    <>
      <VerbButton icon="phone" size={size} act={async () => setOpen(true)}>
        {words.verb}
      </VerbButton>
      {open ? <CallDialog patient={patient} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
