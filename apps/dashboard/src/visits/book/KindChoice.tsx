import TextField from '@mui/material/TextField';
import { bookVisit as words } from '../../i18n/en/bookVisit';
import { protocolNames } from '../../i18n/en/protocols';
import css from './book.module.css';

export type Kind = 'consultation' | 'review' | 'treatment';
export type Work = { readonly kind: Kind; readonly protocolCode: string };

const kinds = ['consultation', 'review', 'treatment'] as const;
const codes = Object.keys(protocolNames);
const injected = (code: string) => /^(ha|caha|plla|pmma)-/.test(code);

type Props = { work: Work; onChange: (work: Work) => void };

/** What the visit is for. */
export function KindChoice({ work, onChange }: Props) {
  return (
    <fieldset className={css['kinds']}>
      <legend>{words.kind}</legend>
      <div className={css['choices']}>
        {kinds.map((kind) => (
          <label key={kind} data-checked={work.kind === kind}>
            <input
              type="radio"
              name="kind"
              checked={work.kind === kind}
              onChange={() => onChange({ ...work, kind })}
            />
            <strong>{words.kinds[kind]}</strong>
            <span>{words.kindHints[kind]}</span>
          </label>
        ))}
      </div>
      {work.kind === 'treatment' ? (
        <TextField
          select
          label={words.protocol}
          value={work.protocolCode}
          onChange={(event) => onChange({ ...work, protocolCode: event.target.value })}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{words.choose}</option>
          <Options label={words.peels} codes={codes.filter((code) => !injected(code))} />
          <Options label={words.fillers} codes={codes.filter(injected)} />
        </TextField>
      ) : null}
    </fieldset>
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
