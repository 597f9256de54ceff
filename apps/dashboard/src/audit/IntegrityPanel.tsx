import { useQuery } from '@tanstack/react-query';
import { audit } from '../i18n/en/audit';
import { ErrorState } from '../layout/ErrorState';
import { Icon } from '../layout/Icon';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { VerbButton } from '../layout/VerbButton';
import { callApi } from '../wire/callApi';
import css from './audit.module.css';

const words = audit.integrity;
type Integrity = {
  readonly sound: boolean;
  readonly sealed: number;
  readonly unsealed: number;
  readonly head: { readonly position: number; readonly digest: string } | null;
  readonly wrong: { readonly position: number; readonly what: string } | null;
};

/** Whether the audit is as it was written, checked from the first event to the last. */
export function IntegrityPanel() {
  const integrity = useQuery({
    queryKey: ['audit-integrity'],
    queryFn: ({ signal }) => callApi<Integrity>('GET', '/audit-events/integrity', undefined, { signal }),
  });
  const check = async () => void (await integrity.refetch());
  return (
    <Panel
      title={words.title}
      aside={
        <VerbButton size="small" act={check}>
          {words.check}
        </VerbButton>
      }
    >
      {integrity.isError ? <ErrorState error={integrity.error} onRetry={() => void check()} /> : null}
      {integrity.isPending ? <PageSkeleton header={false} rows={1} /> : null}
      {integrity.data ? <Verdict integrity={integrity.data} /> : null}
    </Panel>
  );
}

function Verdict({ integrity: { sound, sealed, unsealed, head, wrong } }: { integrity: Integrity }) {
  return (
    <div className={css['integrity']} data-sound={sound}>
      <Icon name={sound ? 'verified' : 'stop'} size={24} />
      <div>
        <strong>{sound ? words.sound(sealed) : words.broken(wrong?.position ?? 0)}</strong>
        <p>{wrong ? (words.what[wrong.what] ?? wrong.what) : words.unsealed(unsealed)}</p>
        {head ? <code title={head.digest}>{words.head(head.digest)}</code> : null}
      </div>
    </div>
  );
}
