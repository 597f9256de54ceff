import { useFormats } from '../../formats';
import { assessment } from '../../i18n/en/assessment';
import { concerns } from '../../i18n/en/concerns';
import { facts } from '../../i18n/en/facts';
import { sayProtocol } from '../../i18n/sayProtocol';
import { EvidenceMark } from '../../layout/EvidenceMark';
import { Icon, type IconName } from '../../layout/Icon';
import { Panel } from '../../layout/Panel';
import type { Assessment } from '../Assessment';
import css from './assessment.module.css';

const words = assessment.recommendation;
const icons: Readonly<Record<string, IconName>> = {
  peel: 'peel',
  filler: 'filler',
  both: 'layers',
  consultation: 'consult',
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Peel, filler, both or a consultation: which concerns lead there, sorted by layer, with source and evidence. */
export function Recommendation({ advice }: { advice: Assessment['advice'] }) {
  const say = useFormats();
  const { recommendation, cycle } = advice;
  const layers = ['surface', 'deep', 'both', 'consult'].filter((layer) =>
    recommendation.because.some((because) => because.layer === layer),
  );
  return (
    <Panel title={words.title}>
      <p className={css['modality']}>
        <Icon name={icons[recommendation.modality] ?? 'info'} size={26} />
        <strong>{words.modality[recommendation.modality] ?? recommendation.modality}</strong>
        {recommendation.from === undefined ? null : (
          <span>{recommendation.from ? words.from(say.day(recommendation.from)) : words.fromHealed}</span>
        )}
      </p>
      <p className={css['lead']}>{words.cycle(cycle.days, cycle.low, cycle.high)}</p>
      {layers.length === 0 ? <p>{words.noConcerns}</p> : null}
      <dl className={css['layers']}>
        {layers.map((layer) => (
          <div key={layer}>
            <dt>{words.layers[layer]}</dt>
            {recommendation.because
              .filter((because) => because.layer === layer)
              .map(({ concern, option, evidence, source, blockedBy }) => (
                <dd key={concern}>
                  <strong>{capital(concerns[concern] ?? concern)}</strong>{' '}
                  {option.length > 0 ? words.option(option.map(sayProtocol)) : null}
                  {blockedBy.length > 0 ? (
                    <span className={css['stop']}>
                      {words.blockedBy(blockedBy.map((code) => facts[code] ?? code.replaceAll('-', ' ')))}
                    </span>
                  ) : null}
                  <small>
                    <EvidenceMark evidence={evidence} size="small" /> {source}
                  </small>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Panel>
  );
}
