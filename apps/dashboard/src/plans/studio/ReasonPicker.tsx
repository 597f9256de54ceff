import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { reasonsOfPrescribers } from '@stratum/clinical';
import { useState } from 'react';
import { plans } from '../../i18n/en/plans';
import { usualReasons } from '../../i18n/en/reasons';
import { Icon } from '../../layout/Icon';
import { session } from '../../session/session';
import type { PlanFinding } from '../PlanFinding';
import type { Reasons } from './Reasons';
import css from './studio.module.css';

const words = plans.studio;
type Props = {
  finding: PlanFinding;
  chosen: Reasons[string] | undefined;
  onChoose: (reason: Reasons[string] | undefined) => void;
};

/** Why to go on in spite of a caution: one click from the usual reasons, or own words. */
export function ReasonPicker({ finding, chosen, onChoose }: Props) {
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState(chosen?.reason ?? '');
  if (chosen && !writing) {
    return (
      <p className={css['chosen']}>
        <Icon name="check" size={17} />
        {chosen.reason ?? usualReasons[chosen.reasonCode ?? ''] ?? chosen.reasonCode}
        <Button size="small" onClick={() => onChoose(undefined)}>
          {words.change}
        </Button>
      </p>
    );
  }
  return (
    <fieldset className={css['reasons']}>
      <legend>{words.yourReason}</legend>
      {finding.usualReasons
        .filter((code) => mayGive(code))
        .map((code) => (
          <Button key={code} size="small" variant="outlined" onClick={() => onChoose({ reasonCode: code })}>
            {usualReasons[code] ?? code.replaceAll('-', ' ')}
          </Button>
        ))}
      {writing ? (
        <span className={css['own']}>
          <TextField
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { 'aria-label': words.ownReason, maxLength: 1000 } }}
          />
          <Button
            size="small"
            variant="contained"
            disabled={text.trim() === ''}
            onClick={() => {
              setWriting(false);
              onChoose({ reason: text.trim() });
            }}
          >
            {words.ownReasonUse}
          </Button>
        </span>
      ) : (
        <Button size="small" startIcon={<Icon name="pencil" size={15} />} onClick={() => setWriting(true)}>
          {words.ownReason}
        </Button>
      )}
    </fieldset>
  );
}

/** That something was prescribed is said by who may prescribe; others write who did. */
const mayGive = (code: string) =>
  !reasonsOfPrescribers.includes(code) || session.current()?.person.rights.prescribe === true;
