import { useQueryClient } from '@tanstack/react-query';
import { useFormState } from 'react-hook-form';
import { ApiForm } from '../../fields/ApiForm';
import { CheckInput } from '../../fields/CheckInput';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { layout } from '../../i18n/en/layout';
import { messages } from '../../i18n/en/messages';
import { MainVerb } from '../../layout/MainVerb';
import { Panel } from '../../layout/Panel';
import { useNotice } from '../../layout/useNotice';
import { callApi } from '../../wire/callApi';
import type { MessageSettings } from './MessageSettings';
import css from './messages.module.css';

const words = messages.settings;
const ways = (['e-mail', 'sms'] as const).map((value) => ({
  value,
  label: messages.channels[value] ?? value,
}));

/** When and how the clinic writes, and where its messages go. */
export function SettingsForm({ settings }: { settings: MessageSettings }) {
  const client = useQueryClient();
  const notice = useNotice();
  const { version, outlets, graceSeconds, ...rules } = settings;
  const initial = { ...rules, graceMinutes: String(graceSeconds / 60) };
  const save = async ({ graceMinutes, ...values }: typeof initial) => {
    const body = {
      ...{ channel: values.channel, followUpCalls: values.followUpCalls },
      graceSeconds: Math.round(Number(graceMinutes) * 60),
      reminderDays: Number(values.reminderDays),
      reminderHour: Number(values.reminderHour),
    };
    client.setQueryData(['message-settings'], await callApi('PUT', '/message-settings', body, { version }));
    notice.say(words.saved);
  };
  return (
    <Panel title={words.title}>
      <ApiForm key={version} initial={initial} onSend={save} className={css['form'] ?? ''}>
        <SelectInput
          name="channel"
          label={words.fields.channel}
          hint={words.hints.channel}
          options={ways}
          required
        />
        <TextInput
          name="reminderDays"
          type="number"
          label={words.fields.reminderDays}
          hint={words.hints.reminderDays}
          required
        />
        <TextInput
          name="reminderHour"
          type="number"
          label={words.fields.reminderHour}
          hint={words.hints.reminderHour}
          required
        />
        <TextInput name="graceMinutes" type="number" label={words.fields.graceMinutes} required />
        <CheckInput
          name="followUpCalls"
          label={words.fields.followUpCalls}
          hint={words.hints.followUpCalls}
        />
        <Save />
      </ApiForm>
      <dl className={css['outlets']} aria-label={words.outlets}>
        <dt>{words.email}</dt>
        <dd>{words.states[outlets.email]}</dd>
        <dt>{words.sms}</dt>
        <dd>{words.states[outlets.sms]}</dd>
      </dl>
    </Panel>
  );
}

function Save() {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <MainVerb type="submit" missing={isDirty ? null : layout.nothingChanged} busy={isSubmitting}>
      {words.save}
    </MainVerb>
  );
}
