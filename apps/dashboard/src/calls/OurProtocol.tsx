import { type CallUrgency, callUrgencies } from '@stratum/clinical';
import { useQuery } from '@tanstack/react-query';
import { calls } from '../i18n/en/calls';
import { EmptyState } from '../layout/EmptyState';
import { ErrorState } from '../layout/ErrorState';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { can } from '../providers/can';
import { useSession } from '../session/useSession';
import { callApi } from '../wire/callApi';
import css from './calls.module.css';
import { ProtocolForm } from './ProtocolForm';
import { ProtocolText } from './ProtocolText';
import type { EmergencyProtocol } from './WorriedCall';

const words = calls.protocol;

/** What the clinic does on a worried call: for everybody to read, for the medical lead to write. */
export function OurProtocol() {
  const { person } = useSession();
  const list = useQuery({
    queryKey: ['emergency-protocols'],
    queryFn: ({ signal }) =>
      callApi<readonly EmergencyProtocol[]>('GET', '/emergency-protocols', undefined, { signal }),
  });
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <PageSkeleton header={false} rows={4} />;
  const written = (urgency: CallUrgency) => list.data.find((one) => one.urgency === urgency);
  const mayWrite = can('protocols.sign') && person.rights.medicalLead;
  return (
    <div className={css['protocols']}>
      <p className={css['lead']}>
        {words.lead} {mayWrite ? null : words.mayWrite}
      </p>
      {list.data.length === 0 ? <EmptyState compact icon="phone" {...words.nothing} /> : null}
      {callUrgencies.map((urgency) => (
        <Panel key={urgency} title={calls.urgency[urgency]}>
          {mayWrite ? (
            <ProtocolForm
              key={written(urgency)?.version ?? 0}
              urgency={urgency}
              protocol={written(urgency) ?? null}
            />
          ) : (
            <ProtocolText protocol={written(urgency) ?? null} />
          )}
        </Panel>
      ))}
    </div>
  );
}
