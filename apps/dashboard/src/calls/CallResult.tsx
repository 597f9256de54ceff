import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { calls } from '../i18n/en/calls';
import { LinkButton } from '../layout/LinkButton';
import { can } from '../providers/can';
import { useSession } from '../session/useSession';
import css from './calls.module.css';
import { ProtocolText } from './ProtocolText';
import { WhatToDo } from './WhatToDo';
import type { TakenCall } from './WorriedCall';

const words = calls.result;

/** The call is written down: what to do, what the clinic wants done, and whom to fetch. */
export function CallResult({ taken, onClose }: { taken: TakenCall; onClose: () => void }) {
  const { call, protocol, onDuty } = taken;
  return (
    <>
      <DialogContent className={css['content'] ?? ''}>
        <WhatToDo urgency={call.urgency} />
        <section className={css['part']}>
          <h3>{words.protocol}</h3>
          {protocol ? <ProtocolText protocol={protocol} /> : <NotWritten />}
        </section>
        <section className={css['part']}>
          <h3>{words.onDuty}</h3>
          {onDuty.length > 0 ? (
            <ul className={css['people']}>
              {onDuty.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          ) : (
            <p>{words.nobody}</p>
          )}
        </section>
        {call.urgency === 'none' ? null : <p className={css['faint']}>{words.seen}</p>}
      </DialogContent>
      <DialogActions className={css['actions'] ?? ''}>
        <Button variant="contained" autoFocus onClick={onClose}>
          {words.done}
        </Button>
      </DialogActions>
    </>
  );
}

/** What to do while the clinic has written nothing, and who can. */
function NotWritten() {
  const { person } = useSession();
  const mayWrite = can('protocols.sign') && person.rights.medicalLead;
  return (
    <>
      <p>{words.noProtocol}</p>
      {mayWrite ? (
        <LinkButton size="small" to="/calls?tab=protocol">
          {words.writeIt}
        </LinkButton>
      ) : (
        <p className={css['faint']}>{words.askLead}</p>
      )}
    </>
  );
}
