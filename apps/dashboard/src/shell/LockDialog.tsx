import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { shell } from '../i18n/en/shell';
import { signIn, signOut } from '../session/signIn';
import { useSession } from '../session/useSession';
import { PasswordField } from './PasswordField';
import { Refusal } from './Refusal';
import { useAttempt } from './useAttempt';

/**
 * Covers the screen until the password is given. The screen stays mounted behind it, so nothing typed is
 * lost; a native modal dialog lies above every dialog of the application and makes it inert. It hangs on the
 * body, since an open dialog of MUI hides everything else of the page from screen readers.
 */
export function LockDialog({ because }: { because: 'idle' | 'ended' }) {
  const words = shell.lock;
  const { person } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [password, setPassword] = useState('');
  const { attempt, busy, refused, wait } = useAttempt();

  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal?.();
    shown?.querySelector('input')?.focus();
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!password || busy || wait > 0) return;
    const entered = await attempt(() => signIn(person.email, password));
    if (!entered) setPassword('');
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="sh-lock"
      aria-labelledby={title}
      onCancel={(event) => event.preventDefault()}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={title}>{because === 'idle' ? words.idleTitle : words.endedTitle}</h2>
        <p className="sh-lead">{because === 'idle' ? words.idle : words.ended}</p>
        <Refusal text={refused} />
        <p className="sh-who">
          <strong>{person.name}</strong>
          <span>{person.email}</span>
        </p>
        <input type="hidden" name="email" autoComplete="username" value={person.email} readOnly />
        <PasswordField
          label={shell.signIn.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <button className="sh-submit" type="submit" disabled={busy || wait > 0 || !password}>
          {busy ? shell.signIn.busy : words.submit}
        </button>
        <button className="sh-quiet" type="button" onClick={() => void signOut().catch(() => undefined)}>
          {words.leave}
        </button>
      </form>
    </dialog>,
    document.body,
  );
}
