import { PhoneLink } from '../due/PhoneLink';
import { useFormats } from '../formats';
import { messages as words } from '../i18n/en/messages';
import { Worklist } from '../layout/Worklist';
import type { Call } from '../messages/Call';
import { usePages } from '../messages/usePages';
import { RearrangeVerb } from '../visits/rearrange/RearrangeVerb';
import { ListSection } from './ListSection';

const ANSWERS = { state: ['open'], reason: ['cannot-come', 'in-vain'] } as const;

/** Patients who answered a message so that somebody has to call them, whatever day their visit is; else nothing. */
export function PatientsWhoAnswered() {
  const say = useFormats();
  const list = usePages<Call>('calls', ANSWERS, ['dueOn', 'ASC']);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <ListSection title={words.said.title} count={list.data?.pages[0]?.total ?? rows.length}>
      <Worklist
        label={words.said.title}
        rows={rows}
        empty={words.empty.call}
        row={(call) => ({
          key: call.id,
          title: call.patient.name,
          to: `/patients/${call.patient.id}`,
          facts: [
            call.patient.number,
            <PhoneLink key="phone" phone={call.phone} />,
            call.visit ? words.visit(say.moment(call.visit.startsAt)) : null,
          ],
          next: words.call.reasons[call.reason] ?? call.reason,
          verb: call.visit ? (
            <RearrangeVerb
              visitId={call.visit.id}
              instruction="ask-the-specialist"
              about={call.patient.name}
              main
            />
          ) : null,
        })}
      />
    </ListSection>
  );
}
