import { useState } from 'react';
import { sayPhone, useFormats } from '../formats';
import { today } from '../i18n/en/today';
import { LinkButton } from '../layout/LinkButton';
import { Worklist } from '../layout/Worklist';
import { can } from '../providers/can';
import { sayWork } from '../visits/sayWork';
import { ListSection } from './ListSection';
import type { DueSession, TodayView } from './TodayView';
import { useOpenVisit } from './useOpenVisit';

const words = today.desk;
type Tab = keyof typeof words.recallTabs;

/** Who is outside of a window, then who is due: each with the phone and the way to book. */
export function Recall({ due = [], drift = [] }: Pick<TodayView, 'due' | 'drift'>) {
  const say = useFormats();
  const { addressOf } = useOpenVisit();
  const [chosen, setChosen] = useState<Tab | null>(null);
  const tab = chosen ?? (drift.length > 0 ? 'drift' : 'due');
  const counts = { drift: drift.length, due: due.length };
  const window = ({ ideal, latest }: DueSession) =>
    [words.ideal(say.day(ideal)), latest ? words.latest(say.day(latest)) : null].filter(Boolean).join(', ');
  return (
    <ListSection title={words.recall}>
      <Worklist
        label={words.recall}
        tabs={(['drift', 'due'] as const).map((key) => ({
          key,
          label: words.recallTabs[key],
          count: counts[key],
        }))}
        tab={tab}
        onTab={(key) => setChosen(key as Tab)}
        rows={tab === 'drift' ? drift : due}
        empty={tab === 'drift' ? words.driftEmpty : words.dueEmpty}
        row={(session) => ({
          key: session.sessionId,
          title: session.patient.name,
          to: `/patients/${session.patient.id}`,
          facts: [
            session.patient.number,
            session.phone ? sayPhone(session.phone) : null,
            sayWork({
              kind: 'treatment',
              protocolCode: null,
              sessions: [{ ...session, id: session.sessionId }],
            }),
          ],
          next: (
            <>
              {session.drift > 0 ? <strong>{sayOutside(session)} </strong> : null}
              {session.visit ? words.bookedOutside(say.moment(session.visit.startsAt)) : window(session)}
            </>
          ),
          verb: can('visits.book') ? <Verb session={session} addressOf={addressOf} /> : null,
        })}
      />
    </ListSection>
  );
}

function sayOutside({ drift, because }: DueSession): string {
  return because === 'too-early' ? words.tooEarly(drift) : words.drift(drift);
}

type VerbProps = { session: DueSession; addressOf: (visit: string) => string };

function Verb({ session, addressOf }: VerbProps) {
  if (session.visit) {
    return (
      <LinkButton size="small" to={`${addressOf(session.visit.id)}&do=move`}>
        {words.moveEarlier}
      </LinkButton>
    );
  }
  return (
    <LinkButton size="small" variant="contained" to={`/plans/${session.planId}/book`}>
      {words.book}
    </LinkButton>
  );
}
