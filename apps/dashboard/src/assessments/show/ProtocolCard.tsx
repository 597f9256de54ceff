import TextField from '@mui/material/TextField';
import { useFormats } from '../../formats';
import { assessment } from '../../i18n/en/assessment';
import { sayProtocol } from '../../i18n/sayProtocol';
import { FindingCard } from '../../layout/FindingCard';
import { StateChip } from '../../layout/StateChip';
import type { ProtocolAdvice } from '../Assessment';
import css from './assessment.module.css';
import type { Choice } from './Choice';

const words = assessment.protocols;
type Props = {
  protocol: ProtocolAdvice;
  choice: Choice | undefined;
  /** Absent while nothing can be chosen. */
  onChoose?: ((choice: Choice | null) => void) | undefined;
};

/** One protocol: its verdict, what speaks to it, and choosing it with rhythm and number of sessions. */
export function ProtocolCard({ protocol, choice, onChoose }: Props) {
  const say = useFormats();
  const name = sayProtocol(protocol.code);
  const possible = protocol.verdict !== 'blocked';
  return (
    <article className={css['protocol']} data-chosen={choice !== undefined}>
      <div className={css['protocolTop']}>
        {onChoose && possible ? (
          <label>
            <input
              type="checkbox"
              checked={choice !== undefined}
              onChange={({ target }) => onChoose(target.checked ? { protocolCode: protocol.code } : null)}
            />
            <strong>{name}</strong>
          </label>
        ) : (
          <strong>{name}</strong>
        )}
        <StateChip of="verdict" state={protocol.verdict} size="small" />
        {protocol.until ? <small>{words.until(say.day(protocol.until))}</small> : null}
      </div>
      {choice && onChoose ? <Details protocol={protocol} choice={choice} onChoose={onChoose} /> : null}
      {protocol.findings.length > 0 ? (
        <details>
          <summary>{words.findings(protocol.findings.length)}</summary>
          <div className={css['findings']}>
            {protocol.findings.map((finding) => (
              <FindingCard key={`${finding.code}-${JSON.stringify(finding.from)}`} finding={finding} />
            ))}
          </div>
        </details>
      ) : null}
    </article>
  );
}

type DetailsProps = { protocol: ProtocolAdvice; choice: Choice; onChoose: (choice: Choice) => void };

function Details({ protocol, choice, onChoose }: DetailsProps) {
  const set = (field: 'rhythm' | 'sessions', value: Choice['rhythm'] | Choice['sessions']) => {
    const { [field]: _, ...others } = choice;
    onChoose(value === undefined ? others : ({ ...others, [field]: value } as Choice));
  };
  return (
    <div className={css['details']}>
      {protocol.kind === 'peel' ? (
        <TextField
          select
          label={words.rhythm}
          value={choice.rhythm ?? ''}
          onChange={({ target }) => set('rhythm', (target.value || undefined) as Choice['rhythm'])}
          slotProps={{ select: { native: true } }}
        >
          {Object.entries(words.rhythms).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </TextField>
      ) : null}
      <TextField
        select
        label={words.sessions}
        value={choice.sessions ?? ''}
        onChange={({ target }) => set('sessions', target.value === '' ? undefined : Number(target.value))}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{words.defaultSessions}</option>
        {[1, 2, 3, 4, 5, 6, 7, 8].map((n) => (
          <option key={n} value={n}>
            {n}
          </option>
        ))}
      </TextField>
    </div>
  );
}
