import { useQuery } from '@tanstack/react-query';
import { timesOf } from '../clinic/times/timesOf';
import { clinicSetUp } from '../i18n/en/clinicSetUp';
import type { StrandsView } from '../rescue/Strands';
import { callApi } from '../wire/callApi';
import css from './proposal.module.css';
import type { ProtocolVersion } from './Sheet';

const words = clinicSetUp.strands;

/** How many booked visits would not have the time or the room that a protocol with others asks for, before it is signed. */
export function VisitsToSign({ protocol }: { protocol: ProtocolVersion }) {
  const { code: protocolCode, roomKind } = protocol;
  const change = { kind: 'visit-minutes', protocolCode, minutes: { ...timesOf(protocol), roomKind } };
  const { data } = useQuery({
    queryKey: ['visits', 'strands', protocol.id],
    queryFn: ({ signal }) => callApi<StrandsView>('POST', '/strands', change, { signal }),
  });
  if (!data || data.total + data.growing === 0) return null;
  const { total, growing } = data;
  return (
    <p className={css['followers']} role="status">
      {total > 0 ? `${words.title(total)}. ` : `${words.titleGrowing(growing)}. `}
      {growing > 0 ? words.growing(growing, total > 0) : words.text}
    </p>
  );
}
