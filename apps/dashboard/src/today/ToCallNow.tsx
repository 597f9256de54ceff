import { PhoneLink } from '../due/PhoneLink';
import { messages as words } from '../i18n/en/messages';
import { LinkButton } from '../layout/LinkButton';
import { Worklist } from '../layout/Worklist';
import type { Call } from '../messages/Call';
import { CallVerb } from '../messages/CallVerb';
import { CallWhy } from '../messages/CallWhy';
import { usePages } from '../messages/usePages';
import { RearrangeVerb } from '../visits/rearrange/RearrangeVerb';
import { ListSection } from './ListSection';
import css from './today.module.css';

const ANSWERED: readonly string[] = ['cannot-come', 'in-vain'];
const VISITS = {
  state: ['open'],
  reason: [...ANSWERED, 'moved', 'no-place', 'as-before'],
} as const;
const SHOWN = 5;

/** Patients to be called about their visits: who cannot come, and whose time the clinic changed; else nothing. */
export function ToCallNow() {
  const list = usePages<Call>('calls', VISITS, ['presses', 'ASC']);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  const total = list.data?.pages[0]?.total ?? rows.length;
  return (
    <ListSection title={words.said.title} count={total}>
      <Worklist
        label={words.said.title}
        rows={rows.slice(0, SHOWN)}
        empty={words.empty.call}
        row={(call) => ({
          key: call.id,
          title: call.patient.name,
          to: `/patients/${call.patient.id}`,
          facts: [call.patient.number, <PhoneLink key="phone" phone={call.phone} />],
          next: <CallWhy call={call} />,
          verb:
            call.visit && ANSWERED.includes(call.reason) ? (
              <RearrangeVerb
                visitId={call.visit.id}
                instruction="ask-the-specialist"
                about={call.patient.name}
                main
              />
            ) : (
              <CallVerb call={call} />
            ),
        })}
        foot={
          total > SHOWN ? (
            <p className={css['allDue']}>
              <LinkButton size="small" to="/messages/call">
                {words.said.all(total)}
              </LinkButton>
            </p>
          ) : null
        }
      />
    </ListSection>
  );
}
