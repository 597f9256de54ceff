import { sayDate } from '../formats';
import { calls } from '../i18n/en/calls';
import css from './calls.module.css';
import type { EmergencyProtocol } from './WorriedCall';

/** What the clinic wants done, with who wrote it; said plainly while nobody has. */
export function ProtocolText({ protocol }: { protocol: EmergencyProtocol | null }) {
  if (!protocol) return <p className={css['faint']}>{calls.protocol.none}</p>;
  const { body, writtenBy, writtenAt } = protocol;
  return (
    <>
      <p className={css['body']}>{body}</p>
      <p className={css['faint']}>{calls.result.by(writtenBy, sayDate(writtenAt.slice(0, 10)))}</p>
    </>
  );
}
