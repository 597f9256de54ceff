import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import css from './fact.module.css';
import { sayTold } from './sayTold';
import type { ToldFact } from './ToldFact';
import { useTellFact } from './useTellFact';

const words = patientPage.fact;

/** What the desk wrote down and no specialist has looked at: it counts only where it calls for more care. */
export function ToldFacts({ patientId }: { patientId: string }) {
  const told = useQuery({
    queryKey: ['facts', patientId],
    enabled: can('chart.read'),
    queryFn: ({ signal }) =>
      callApi<readonly ToldFact[]>('GET', `/patients/${patientId}/facts`, undefined, { signal }),
  });
  const waiting = (told.data ?? []).filter(({ toReview }) => toReview);
  if (waiting.length === 0) return null;
  return (
    <Panel title={words.toldTitle} count={waiting.length}>
      <ul className={css['told']}>
        {waiting.map((fact) => (
          <Told key={fact.id} fact={fact} patientId={patientId} />
        ))}
      </ul>
    </Panel>
  );
}

function Told({ fact, patientId }: { fact: ToldFact; patientId: string }) {
  const say = useFormats();
  const { review, takeBack } = useTellFact(patientId);
  const said = sayTold(fact.code, fact.answer, say.day);
  return (
    <li>
      <div>
        <strong>{said}</strong>
        <small>{words.toldBy(fact.recordedBy ?? '', say.moment(fact.recordedAt))}</small>
      </div>
      {can('chart.write') ? (
        <div className={css['verbs']}>
          <VerbButton size="small" icon="check" act={() => review(fact.id)} about={said}>
            {words.review}
          </VerbButton>
          <VerbButton size="small" icon="undo" act={() => takeBack(fact.id)} about={said}>
            {words.takeBack}
          </VerbButton>
        </div>
      ) : null}
    </li>
  );
}
