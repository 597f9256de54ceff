import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { messages } from '../../i18n/en/messages';
import { Panel } from '../../layout/Panel';
import type { MessageText } from './MessageText';
import css from './messages.module.css';
import { OneText } from './OneText';

const words = messages.texts;
const KINDS = ['confirmation', 'change', 'cancellation', 'reminder', 'invitation'];

/** Chooses one of the texts, to be read and changed. */
export function TextEditor({ texts }: { texts: readonly MessageText[] }) {
  const [key, setKey] = useState({ kind: 'confirmation', channel: 'e-mail', language: 'en' });
  const text = texts.find(
    (one) => one.kind === key.kind && one.channel === key.channel && one.language === key.language,
  );
  const choice = (
    field: keyof typeof key,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <TextField
      select
      label={label}
      value={key[field]}
      onChange={({ target }) => setKey({ ...key, [field]: target.value })}
      slotProps={{ select: { native: true } }}
    >
      {options.map(([value, said]) => (
        <option key={value} value={value}>
          {said}
        </option>
      ))}
    </TextField>
  );
  return (
    <Panel title={words.title}>
      <p className={css['lead']}>{words.lead}</p>
      <div className={css['choice']}>
        {choice(
          'kind',
          words.kind,
          KINDS.map((kind) => [kind, messages.kinds[kind] ?? kind] as const),
        )}
        {choice('channel', words.channel, [
          ['e-mail', messages.channels['e-mail'] ?? ''],
          ['sms', messages.channels['sms'] ?? ''],
        ])}
        {choice('language', words.language, Object.entries(words.languages))}
      </div>
      {text ? (
        <OneText key={`${key.kind} ${key.channel} ${key.language} ${text.version}`} text={text} />
      ) : null}
    </Panel>
  );
}
