import Button from '@mui/material/Button';
import { useFieldArray } from 'react-hook-form';
import { startVisit } from '../../i18n/en/startVisit';
import { sayProtocol } from '../../i18n/sayProtocol';
import { Icon } from '../../layout/Icon';
import css from './done.module.css';
import { RecordFields } from './RecordFields';
import { emptyRecord, type RecordValues } from './RecordValues';
import type { ProtocolKind } from './useProtocolKinds';

const words = startVisit.done;

/** The records by treatment; one treatment may take several products or lots. */
export function RecordList({ kindOf }: { kindOf: (code: string) => ProtocolKind }) {
  const { fields, insert, remove } = useFieldArray<{ records: RecordValues[] }>({ name: 'records' });
  return fields.map((field, index) => {
    const kind = kindOf(field.protocolCode);
    const alike = fields.filter(
      (one) => one.sessionId === field.sessionId && one.protocolCode === field.protocolCode,
    );
    const last = alike.at(-1)?.id === field.id;
    return (
      <fieldset key={field.id} className={css['record']}>
        <legend>{sayProtocol(field.protocolCode)}</legend>
        <RecordFields index={index} kind={kind} />
        <div className={css['verbs']}>
          {alike.length > 1 ? (
            <Button size="small" onClick={() => remove(index)}>
              {words.remove}
            </Button>
          ) : null}
          {last ? (
            <Button
              size="small"
              startIcon={<Icon name="plus" size={16} />}
              onClick={() => insert(index + 1, emptyRecord(field, kind))}
            >
              {words.add}
            </Button>
          ) : null}
        </div>
      </fieldset>
    );
  });
}
