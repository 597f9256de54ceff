import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProtocolVersion, Sheet } from '../../catalogue/Sheet';
import { clinic } from '../../i18n/en/clinic';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { protocolNames } from '../../i18n/en/protocols';
import { ErrorState } from '../../layout/ErrorState';
import { LinkButton } from '../../layout/LinkButton';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import { TimesDrawer } from './TimesDrawer';
import css from './times.module.css';
import { minuteNames, timesOf } from './timesOf';

const words = clinicSetUp.times;
const columns = {
  roomBeforeMinutes: words.before,
  numbingMinutes: words.numbing,
  specialistMinutes: words.specialist,
  roomAfterMinutes: words.after,
} as const;

/** The minutes before, with and after the specialist and the room, by protocol; a change is proposed to the medical lead. */
export function TimesSection() {
  const [edited, setEdited] = useState<ProtocolVersion | null>(null);
  const sheet = useQuery({
    queryKey: ['protocol-sheet'],
    queryFn: ({ signal }) => callApi<Sheet>('GET', '/protocol-sheet', undefined, { signal }),
  });
  if (sheet.isError) return <ErrorState error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (!sheet.data) return <PageSkeleton header={false} rows={8} />;
  return (
    <Panel
      title={clinic.sections.times}
      aside={
        <LinkButton size="small" to="/catalogue">
          {words.sign}
        </LinkButton>
      }
    >
      <p className={css['lead']}>{words.lead}</p>
      <table className={css['times']}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {minuteNames.map((name) => (
              <th key={name} scope="col">
                {columns[name]}
              </th>
            ))}
            <th scope="col">{words.room}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sheet.data.protocols.map((protocol) => (
            <Row key={protocol.id} protocol={protocol} onEdit={() => setEdited(protocol)} />
          ))}
        </tbody>
      </table>
      {edited ? <TimesDrawer protocol={edited} onClose={() => setEdited(null)} /> : null}
    </Panel>
  );
}

function Row({ protocol, onEdit }: { protocol: ProtocolVersion; onEdit: () => void }) {
  const name = protocolNames[protocol.code] ?? protocol.code;
  const times = timesOf(protocol);
  const waits = protocol.status === 'unsigned';
  return (
    <tr>
      <th scope="row">
        {name}
        {waits ? <small>{protocol.replaces ? words.waits : words.unsigned}</small> : null}
      </th>
      {minuteNames.map((minutes) => (
        <td key={minutes} data-label={columns[minutes]} data-none={times[minutes] === 0 || undefined}>
          {words.minutes(times[minutes])}
        </td>
      ))}
      <td data-label={words.room}>{words.rooms[protocol.roomKind]}</td>
      <td className={css['verb']}>
        {can('protocols.edit') ? (
          <VerbButton size="small" act={async () => onEdit()} about={name}>
            {words.change}
          </VerbButton>
        ) : null}
      </td>
    </tr>
  );
}
