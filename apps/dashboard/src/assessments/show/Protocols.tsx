import { assessment } from '../../i18n/en/assessment';
import { Panel } from '../../layout/Panel';
import type { Assessment, ProtocolAdvice, Verdict } from '../Assessment';
import css from './assessment.module.css';
import type { Choice } from './Choice';
import { ProtocolCard } from './ProtocolCard';

const words = assessment.protocols;
const ORDER: readonly Verdict[] = ['ok', 'caution', 'needs-answer', 'defer', 'blocked'];

type Props = {
  page: Assessment;
  choices: readonly Choice[];
  onChange: ((choices: readonly Choice[]) => void) | undefined;
};

/** Every protocol with its verdict: first what the concerns call for, last what is not for this patient. */
export function Protocols({ page, choices, onChange }: Props) {
  const wanted = page.advice.recommendation.because.flatMap(({ option }) => option);
  const rank = ({ code, verdict }: ProtocolAdvice) => {
    const at = wanted.indexOf(code);
    return ORDER.indexOf(verdict) * 100 + (at < 0 ? 99 : at);
  };
  const sorted = [...page.advice.protocols].sort((a, b) => rank(a) - rank(b));
  const possible = sorted.filter(({ verdict }) => verdict !== 'blocked');
  const calledFor = possible.filter(({ code }) => wanted.includes(code));
  const others = possible.filter(({ code }) => !wanted.includes(code));
  const blocked = sorted.filter(({ verdict }) => verdict === 'blocked');
  const choose = (code: string) => (choice: Choice | null) => {
    const at = choices.findIndex(({ protocolCode }) => protocolCode === code);
    if (choice && at >= 0) onChange?.(choices.map((one, index) => (index === at ? choice : one)));
    else if (choice) onChange?.([...choices, choice]);
    else onChange?.(choices.filter(({ protocolCode }) => protocolCode !== code));
  };
  const cards = (protocols: readonly ProtocolAdvice[]) => (
    <div className={css['cards']}>
      {protocols.map((protocol) => (
        <ProtocolCard
          key={protocol.code}
          protocol={protocol}
          choice={choices.find(({ protocolCode }) => protocolCode === protocol.code)}
          onChoose={onChange ? choose(protocol.code) : undefined}
        />
      ))}
    </div>
  );
  return (
    <Panel title={words.title}>
      {onChange ? null : <p className={css['lead']}>{words.afterSigning}</p>}
      {calledFor.length > 0 ? (
        <>
          <h3>{words.calledFor}</h3>
          {cards(calledFor)}
        </>
      ) : null}
      {others.length > 0 ? (
        <details className={css['more']} open={calledFor.length === 0}>
          <summary>
            {words.others} ({others.length})
          </summary>
          {kindsFor(page).map((kind) => {
            const ofKind = others.filter((protocol) => protocol.kind === kind);
            return ofKind.length === 0 ? null : (
              <section key={kind}>
                <h3>{words.kinds[kind]}</h3>
                {cards(ofKind)}
              </section>
            );
          })}
        </details>
      ) : null}
      {blocked.length > 0 ? (
        <details className={css['more']}>
          <summary>{words.blocked(blocked.length)}</summary>
          {cards(blocked)}
        </details>
      ) : null}
    </Panel>
  );
}

/** The recommended modality stands first. */
const kindsFor = ({ advice }: Assessment) =>
  advice.recommendation.modality === 'filler' ? (['filler', 'peel'] as const) : (['peel', 'filler'] as const);
