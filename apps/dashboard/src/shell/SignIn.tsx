import { type FormEvent, useState } from 'react';
import { shell } from '../i18n/en/shell';
import { signIn } from '../session/signIn';
import { Field } from './Field';
import { loadApp } from './loadApp';
import { PasswordField } from './PasswordField';
import { Refusal } from './Refusal';
import { ShellPage } from './ShellPage';
import { useAttempt } from './useAttempt';

/** The first page: e-mail and password. */
export function SignIn({ because }: { because?: 'signed-out' | 'elsewhere' | undefined }) {
  const words = shell.signIn;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const { attempt, busy, refused, wait } = useAttempt();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!email.trim() || !password || busy || wait > 0) return;
    const entered = await attempt(() => signIn(email.trim(), password));
    if (!entered) setPassword('');
  };
  return (
    <ShellPage
      title={words.title}
      lead={because ? words[because === 'elsewhere' ? 'elsewhere' : 'signedOut'] : words.lead}
    >
      <form onSubmit={submit} noValidate>
        <Refusal text={refused} />
        <Field
          label={words.email}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={asked && !email.trim() ? words.emailMissing : undefined}
        />
        <PasswordField
          label={words.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onFocus={loadApp}
          onChange={(event) => setPassword(event.target.value)}
          error={asked && !password && !refused ? words.passwordMissing : undefined}
        />
        <button className="sh-submit" type="submit" disabled={busy || wait > 0}>
          {busy ? words.busy : words.submit}
        </button>
        <p className="sh-foot">{words.forgotten}</p>
      </form>
    </ShellPage>
  );
}
