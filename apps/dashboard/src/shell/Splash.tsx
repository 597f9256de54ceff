import { shell } from '../i18n/en/shell';
import { LogoMark } from '../layout/Logo';

/** Shown for the moment in which the session is asked for or the application is on its way. */
export function Splash() {
  return (
    <div className="sh-splash" role="status" aria-label={shell.starting}>
      <LogoMark size={56} />
    </div>
  );
}
