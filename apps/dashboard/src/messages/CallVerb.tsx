import Button from '@mui/material/Button';
import { useState } from 'react';
import { messages } from '../i18n/en/messages';
import { VerbButton } from '../layout/VerbButton';
import { can } from '../providers/can';
import { RearrangeVerb } from '../visits/rearrange/RearrangeVerb';
import type { Call } from './Call';
import { CallDialog } from './CallDialog';
import { useCallSteps } from './useCallSteps';

const words = messages.call;

/** Calls somebody, or takes back what was noted; who has no place is also found a new time. */
export function CallVerb({ call }: { call: Call }) {
  const step = useCallSteps();
  const [calling, setCalling] = useState(false);
  const { name } = call.patient;
  if (!can('messages.write') || (call.state === 'reached' && !call.undoable)) return null;
  if (call.state === 'reached') {
    const undo = async () => {
      await step(call, 'undo');
      return { said: words.saidUndone(name) };
    };
    return (
      <VerbButton size="small" act={undo} about={name}>
        {words.undo}
      </VerbButton>
    );
  }
  const isPlaceless = call.wasAt !== null && call.nowAt === null && call.visit !== null;
  return (
    <>
      {isPlaceless ? <RearrangeVerb visitId={call.visit.id} about={name} /> : null}
      <Button size="small" variant="contained" onClick={() => setCalling(true)}>
        {call.reason === 'no-contact' ? words.decide : words.verb}
        <span className="visually-hidden">, {name}</span>
      </Button>
      {calling ? <CallDialog call={call} onClose={() => setCalling(false)} /> : null}
    </>
  );
}
