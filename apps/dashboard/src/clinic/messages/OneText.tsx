import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { layout } from '../../i18n/en/layout';
import { messages } from '../../i18n/en/messages';
import { fieldErrors } from '../../i18n/sayError';
import { MainVerb } from '../../layout/MainVerb';
import { UnsavedGuard } from '../../layout/UnsavedGuard';
import { useNotice } from '../../layout/useNotice';
import { useVerb } from '../../layout/useVerb';
import { callApi } from '../../wire/callApi';
import type { MessageText } from './MessageText';
import css from './messages.module.css';
import { usePreview } from './usePreview';

const words = messages.texts;
const PLACEHOLDERS = [
  'patient first name',
  'visits',
  'day',
  'time',
  'specialist',
  'clinic',
  'phone',
  'confirm link',
];

/** One text beside what becomes of it. */
export function OneText({ text }: { text: MessageText }) {
  const client = useQueryClient();
  const notice = useNotice();
  const field = useRef<HTMLTextAreaElement>(null);
  const [subject, setSubject] = useState(text.subject ?? '');
  const [body, setBody] = useState(text.body);
  const { kind, channel, language, version, builtIn } = text;
  const draft = { kind, channel, language, body, subject: channel === 'sms' ? null : subject };
  const preview = usePreview(draft);
  const wrong = preview.isError ? (fieldErrors(preview.error) ?? {}) : {};
  const isDirty = body !== text.body || subject !== (text.subject ?? '');
  const { run, busy } = useVerb(async () => {
    await callApi('PUT', '/message-texts', draft, { version });
    await client.invalidateQueries({ queryKey: ['message-texts'] });
    notice.say(words.saved);
  });
  const put = (placeholder: string) => {
    const at = field.current?.selectionStart ?? body.length;
    const to = field.current?.selectionEnd ?? at;
    setBody(`${body.slice(0, at)}{${placeholder}}${body.slice(to)}`);
    field.current?.focus();
  };
  return (
    <div className={css['desk']}>
      <div className={css['write']}>
        {channel === 'sms' ? null : (
          <TextField
            label={words.subject}
            value={subject}
            onChange={({ target }) => setSubject(target.value)}
            error={Boolean(wrong['subject'])}
            helperText={wrong['subject']}
            autoComplete="off"
          />
        )}
        <TextField
          label={words.body}
          value={body}
          onChange={({ target }) => setBody(target.value)}
          inputRef={field}
          error={Boolean(wrong['body'])}
          helperText={wrong['body'] ?? (text.own ? words.own : words.builtIn)}
          multiline
          minRows={8}
          autoComplete="off"
        />
        <div className={css['put']}>
          {words.placeholders}
          {PLACEHOLDERS.map((one) => (
            <button key={one} type="button" onClick={() => put(one)}>
              {one}
            </button>
          ))}
        </div>
        <div className={css['verbs']}>
          <MainVerb
            missing={isDirty ? (Object.values(wrong)[0] ?? null) : layout.nothingChanged}
            busy={busy}
            onClick={() => void run()}
          >
            {words.save}
          </MainVerb>
          {body === builtIn.body && subject === (builtIn.subject ?? '') ? null : (
            <Button
              onClick={() => {
                setBody(builtIn.body);
                setSubject(builtIn.subject ?? '');
              }}
            >
              {words.back}
            </Button>
          )}
        </div>
      </div>
      <div className={css['paper']}>
        <h3>{words.preview}</h3>
        <div className={css['letter']}>
          {preview.data?.subject ? <p className={css['subject']}>{preview.data.subject}</p> : null}
          {preview.data?.body}
        </div>
      </div>
      <UnsavedGuard unsaved={isDirty && !busy} />
    </div>
  );
}
