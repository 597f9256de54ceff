import TextField from '@mui/material/TextField';
import { waiting } from '../i18n/en/waiting';
import type { Work } from '../visits/book/KindChoice';
import { ProtocolChoice } from '../visits/book/ProtocolChoice';

const kinds = ['consultation', 'review', 'treatment'] as const;

type Props = { work: Work; onChange: (work: Work) => void };

/** What somebody waits for outside of plans. */
export function WaitedFor({ work, onChange }: Props) {
  return (
    <>
      <TextField
        select
        label={waiting.form.what}
        value={work.kind}
        onChange={({ target }) => onChange({ ...work, kind: target.value as Work['kind'] })}
        slotProps={{ select: { native: true } }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {waiting.kinds[kind]}
          </option>
        ))}
      </TextField>
      {work.kind === 'treatment' ? (
        <ProtocolChoice
          value={work.protocolCode}
          onChange={(protocolCode) => onChange({ ...work, protocolCode })}
        />
      ) : null}
    </>
  );
}
