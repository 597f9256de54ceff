import { bookVisit as words } from '../../i18n/en/bookVisit';
import css from './book.module.css';
import { ProtocolChoice } from './ProtocolChoice';

export type Kind = 'consultation' | 'review' | 'treatment';
export type Work = { readonly kind: Kind; readonly protocolCode: string };

const kinds = ['consultation', 'review', 'treatment'] as const;

type Props = { work: Work; onChange: (work: Work) => void };

/** What the visit is for. */
export function KindChoice({ work, onChange }: Props) {
  return (
    <fieldset className={css['kinds']}>
      <legend>{words.kind}</legend>
      <div className={css['choices']}>
        {kinds.map((kind) => (
          <label key={kind} data-checked={work.kind === kind}>
            <input
              type="radio"
              name="kind"
              checked={work.kind === kind}
              onChange={() => onChange({ ...work, kind })}
            />
            <strong>{words.kinds[kind]}</strong>
            <span>{words.kindHints[kind]}</span>
          </label>
        ))}
      </div>
      {work.kind === 'treatment' ? (
        <ProtocolChoice
          value={work.protocolCode}
          onChange={(protocolCode) => onChange({ ...work, protocolCode })}
        />
      ) : null}
    </fieldset>
  );
}
