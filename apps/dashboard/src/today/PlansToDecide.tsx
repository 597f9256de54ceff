import { useFormats } from '../formats';
import { today } from '../i18n/en/today';
import { LinkButton } from '../layout/LinkButton';
import { Worklist } from '../layout/Worklist';
import { ListSection } from './ListSection';
import type { ToDecide } from './TodayView';

const words = today.specialist;

/** Plans that wait for a decision because answers or rules changed; nothing where none does. */
export function PlansToDecide({ plans }: { plans: readonly ToDecide[] | undefined }) {
  const say = useFormats();
  if (!plans || plans.length === 0) return null;
  return (
    <ListSection title={words.toDecide} count={plans.length}>
      <Worklist
        label={words.toDecide}
        rows={plans}
        empty={null}
        row={({ planId, patient, news, flagged, openedAt }) => ({
          key: planId,
          title: patient.name,
          to: `/plans/${planId}/decide`,
          facts: [patient.number, words.since(say.moment(openedAt))],
          next: words.changed(news, flagged),
          verb: (
            <LinkButton to={`/plans/${planId}/decide`} size="small" variant="contained">
              {words.decide}
              <span className="visually-hidden">, {patient.name}</span>
            </LinkButton>
          ),
        })}
        foot={
          plans.length === MOST ? (
            <LinkButton to="/plans?tab=toDecide" size="small">
              {words.allToDecide}
            </LinkButton>
          ) : null
        }
      />
    </ListSection>
  );
}

/** The server gives no more of them. */
const MOST = 10;
