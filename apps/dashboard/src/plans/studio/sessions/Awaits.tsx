import { useFormats } from '../../../formats';
import { care as words } from '../../../i18n/en/care';
import { facts } from '../../../i18n/en/facts';
import { Icon } from '../../../layout/Icon';
import type { AwaitedAnswer } from '../../AwaitedAnswer';
import css from './sessions.module.css';

/** The answers that the next session still waits for: never given, or too old on its day. */
export function Awaits({ awaits }: { awaits: readonly AwaitedAnswer[] }) {
  const say = useFormats();
  if (awaits.length === 0) return null;
  const line = ({ code, reason, saidOn, askFrom }: AwaitedAnswer) => {
    const name = facts[code] ?? code.replaceAll('-', ' ');
    const fact = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (reason === 'aged' && saidOn && askFrom) return words.aged(fact, say.day(saidOn), say.day(askFrom));
    return saidOn ? words.unclear(fact, say.day(saidOn)) : words.never(fact);
  };
  return (
    <details className={css['awaits']}>
      <summary>
        <Icon name="question" size={15} />
        {words.awaits} ({awaits.length})
      </summary>
      <ul>
        {awaits.map((one) => (
          <li key={one.code}>{line(one)}</li>
        ))}
      </ul>
    </details>
  );
}
