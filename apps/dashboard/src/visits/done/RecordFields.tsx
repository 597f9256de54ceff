import Button from '@mui/material/Button';
import { useFormContext } from 'react-hook-form';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { startVisit } from '../../i18n/en/startVisit';
import css from './done.module.css';
import type { ProtocolKind } from './useProtocolKinds';

const words = startVisit.done;
const units = { peel: ['layers', 'minutes', 'mL'], filler: ['mL', 'mg', 'vials'] } as const;

/** One record: product, amount, lot, reaction, notes. A filler needs amount and lot, so that a recall finds it. */
export function RecordFields({ index, kind }: { index: number; kind: ProtocolKind }) {
  const at = (name: string) => `records.${index}.${name}`;
  const injected = kind === 'filler';
  return (
    <div className={css['fields']}>
      <TextInput name={at('product')} label={words.product[kind]} hint={words.productHint[kind]} required />
      <div className={css['pair']}>
        <TextInput name={at('amount')} label={words.amount} required={injected} />
        <SelectInput
          name={at('unit')}
          label={words.unit}
          required={injected}
          {...(injected ? {} : { none: words.noUnit })}
          options={units[kind].map((unit) => ({ value: unit, label: words.units[unit] ?? unit }))}
        />
      </div>
      <TextInput name={at('lot')} label={words.lot} hint={words.lotHint} required={injected} />
      <Reaction name={at('reaction')} />
      <TextInput name={at('notes')} label={words.notes} rows={2} />
    </div>
  );
}

function Reaction({ name }: { name: string }) {
  const { setValue } = useFormContext();
  return (
    <div>
      <TextInput name={name} label={words.reaction} />
      <div className={css['usual']}>
        {words.reactions.map((reaction) => (
          <Button
            key={reaction}
            size="small"
            variant="outlined"
            onClick={() => setValue(name, reaction, { shouldDirty: true })}
          >
            {reaction}
          </Button>
        ))}
      </div>
    </div>
  );
}
