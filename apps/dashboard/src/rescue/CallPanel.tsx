import { rescue as words } from '../i18n/en/rescue';
import { LinkButton } from '../layout/LinkButton';
import { Panel } from '../layout/Panel';
import { CallList } from '../messages/CallList';
import css from './rescue.module.css';

/** Whom this rescue put on the call list of the house: the calls can be made and noted here, or by anybody there. */
export function CallPanel({ callIds }: { callIds: readonly string[] }) {
  if (callIds.length === 0) return null;
  return (
    <Panel
      title={words.calls}
      count={callIds.length}
      aside={
        <LinkButton size="small" icon="phone" to="/messages/call">
          {words.callList}
        </LinkButton>
      }
    >
      <p className={css['lead']}>{words.callsLead}</p>
      <CallList tab="call" ids={callIds} />
    </Panel>
  );
}
