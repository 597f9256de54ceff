import TextField from '@mui/material/TextField';
import { bookVisit as words } from '../../i18n/en/bookVisit';
import { protocolNames } from '../../i18n/en/protocols';

const codes = Object.keys(protocolNames);
const injected = (code: string) => /^(ha|caha|plla|pmma)-/.test(code);

type Props = { value: string; onChange: (protocolCode: string) => void };

/** Which treatment, outside of plans. */
export function ProtocolChoice({ value, onChange }: Props) {
  return (
    <TextField
      select
      label={words.protocol}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{words.choose}</option>
      <Options label={words.peels} codes={codes.filter((code) => !injected(code))} />
      <Options label={words.fillers} codes={codes.filter(injected)} />
    </TextField>
  );
}

function Options({ label, codes: shown }: { label: string; codes: readonly string[] }) {
  return (
    <optgroup label={label}>
      {shown.map((code) => (
        <option key={code} value={code}>
          {protocolNames[code]}
        </option>
      ))}
    </optgroup>
  );
}
