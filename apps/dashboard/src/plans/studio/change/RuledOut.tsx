import { change } from '../../../i18n/en/change';
import { sayFinding } from '../../../i18n/sayFinding';
import { sayProtocol } from '../../../i18n/sayProtocol';
import type { ProtocolOption } from '../../ProtocolOption';
import css from './change.module.css';

const words = change.protocol;

/** Protocols that cannot be chosen, each with what stands against it, so that nobody wonders where they are. */
export function RuledOut({ options }: { options: readonly ProtocolOption[] }) {
  if (options.length === 0) return null;
  return (
    <details className={css['ruledOut']}>
      <summary>{words.ruledOut(options.length)}</summary>
      <ul>
        {options.map(({ code, findings, performed }) => (
          <li key={code}>
            <strong>{sayProtocol(code)}</strong>
            {findings
              .filter(({ severity }) => severity === 'absolute')
              .map((finding) => (
                <small key={finding.finding}>{sayFinding(finding)}</small>
              ))}
            {performed ? null : <small>{words.notPerformed}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
