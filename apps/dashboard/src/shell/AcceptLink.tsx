import { type FormEvent, useState } from 'react';
import { shell } from '../i18n/en/shell';
import { signIn } from '../session/signIn';
import { sendRequest } from '../wire/sendRequest';
import { Field } from './Field';
import { fieldRefusal } from './fieldRefusal';
import type { LinkPurpose } from './LinkPurpose';
import { PasswordField } from './PasswordField';
import { Refusal } from './Refusal';
import { ShellPage } from './ShellPage';
import { toSignIn } from './toSignIn';
import { useAttempt } from './useAttempt';

/** Invitation or reset: a name where it is missing, a password, and in. */
export function AcceptLink({ token, link }: { token: string; link: LinkPurpose }) {
  const words = shell.link;
  const invited = link.purpose === 'invitation';
  const [name, setName] = useState(link.name ?? '');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const { attempt, busy, error, refused } = useAttempt();
  const short = password.length < 12;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (short || (invited && !name.trim()) || busy) return;
    await attempt(async () => {
      const body = { token, password, ...(invited ? { name: name.trim() } : {}) };
      await sendRequest('POST', '/auth/links/accept', { body });
      if (link.email) await signIn(link.email, password).catch(() => undefined);
      toSignIn();
    });
  };
  return (
    <ShellPage
      title={invited ? words.invitationTitle(link.clinicName ?? 'Stratum') : words.resetTitle}
      lead={invited ? words.invitation : words.reset(link.email ?? '')}
    >
      <form onSubmit={submit} noValidate>
        <Refusal text={refused} />
        <input type="hidden" autoComplete="username" value={link.email ?? ''} readOnly />
        {invited ? (
          <Field
            label={words.name}
            name="name"
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={fieldRefusal(error, 'name') ?? (asked && !name.trim() ? words.nameMissing : undefined)}
          />
        ) : null}
        <PasswordField
          label={words.password}
          name="new-password"
          autoComplete="new-password"
          hint={words.passwordHint}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={fieldRefusal(error, 'password') ?? (asked && short ? words.passwordShort : undefined)}
        />
        <button className="sh-submit" type="submit" disabled={busy}>
          {invited ? words.acceptInvitation : words.acceptReset}
        </button>
      </form>
    </ShellPage>
  );
}
