import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { clinic } from '../../i18n/en/clinic';
import { layout } from '../../i18n/en/layout';
import { VerbButton } from '../../layout/VerbButton';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import { WeekEditor } from '../hours/WeekEditor';
import type { Member } from '../Member';

type Props = { member: Member | null; onClose: () => void; onSaved: () => Promise<unknown> };

/** The working week of one person. */
export function MemberHours({ member, onClose, onSaved }: Props) {
  if (!member) return null;
  return <Week key={member.id} member={member} onClose={onClose} onSaved={onSaved} />;
}

function Week({ member, onClose, onSaved }: Props & { member: Member }) {
  const [week, setWeek] = useState(member.hours);
  const strands = useStrands();
  const store = async () => {
    await callApi('PUT', `/staff/${member.id}/hours`, { hours: week }, { version: member.version });
    await onSaved();
  };
  const save = async () => {
    const change = { kind: 'hours' as const, resourceId: member.id, hours: week };
    if (!(await strands.save(change, store))) return undefined;
    onClose();
    return { said: clinic.hours.saved };
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="member-hours">
      <DialogTitle id="member-hours">
        {clinic.people.hours}: {member.name}
      </DialogTitle>
      <DialogContent>
        <p>{clinic.people.hoursLead}</p>
        <WeekEditor week={week} onChange={setWeek} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <VerbButton tone="main" act={save}>
          {clinic.hours.save}
        </VerbButton>
      </DialogActions>
      {strands.dialog}
    </Dialog>
  );
}
