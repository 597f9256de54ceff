import Button from '@mui/material/Button';
import type { CallUrgency } from '@stratum/clinical';
import { useQueryClient } from '@tanstack/react-query';
import { useFormContext, useFormState } from 'react-hook-form';
import { ApiForm } from '../fields/ApiForm';
import { TextInput } from '../fields/TextInput';
import { calls } from '../i18n/en/calls';
import { layout } from '../i18n/en/layout';
import { MainVerb } from '../layout/MainVerb';
import { useNotice } from '../layout/useNotice';
import { callApi } from '../wire/callApi';
import css from './calls.module.css';
import type { EmergencyProtocol } from './WorriedCall';

const words = calls.protocol;

type Props = { urgency: CallUrgency; protocol: EmergencyProtocol | null };

/** The medical lead writes what is done on calls of one urgency. */
export function ProtocolForm({ urgency, protocol }: Props) {
  const client = useQueryClient();
  const notice = useNotice();
  const save = async ({ body }: { body: string }) => {
    const version = protocol?.version ?? 0;
    await callApi('PUT', `/emergency-protocols/${urgency}`, { body }, { version });
    await client.invalidateQueries({ queryKey: ['emergency-protocols'] });
    notice.say(words.saved);
  };
  return (
    <ApiForm initial={{ body: protocol?.body ?? '' }} onSend={save} className={css['form'] ?? ''}>
      <TextInput
        name="body"
        label={words.label(calls.urgency[urgency])}
        hint={words.hint}
        rows={6}
        required
      />
      <Save isNew={protocol === null} />
    </ApiForm>
  );
}

/** An outline is offered where nothing is written, neither kept nor typed. */
function Save({ isNew }: { isNew: boolean }) {
  const { isDirty, isSubmitting } = useFormState();
  const { setValue } = useFormContext();
  const begin = () => setValue('body', words.outlineText, { shouldDirty: true });
  return (
    <div className={css['verbs']}>
      <MainVerb type="submit" missing={isDirty ? null : layout.nothingChanged} busy={isSubmitting}>
        {words.save}
      </MainVerb>
      {isNew && !isDirty ? <Button onClick={begin}>{words.outline}</Button> : null}
    </div>
  );
}
