import { shell } from '../i18n/en/shell';
import { ShellPage } from './ShellPage';

export function Unreachable({ onAgain }: { onAgain: () => void }) {
  return (
    <ShellPage title="No connection" lead={shell.refused.noAnswer}>
      <button type="button" className="sh-submit" onClick={onAgain}>
        Try again
      </button>
    </ShellPage>
  );
}
