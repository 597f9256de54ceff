import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router-dom';
import { catalogue as words } from '../i18n/en/catalogue';
import { clinicSetUp } from '../i18n/en/clinicSetUp';
import { areas, depths, modalities, protocolNames } from '../i18n/en/protocols';
import { ErrorState } from '../layout/ErrorState';
import { Page } from '../layout/Page';
import { PageSkeleton } from '../layout/PageSkeleton';
import { StatusTabs } from '../layout/StatusTabs';
import { can } from '../providers/can';
import { callApi } from '../wire/callApi';
import css from './catalogue.module.css';
import { ReevaluationBar } from './ReevaluationBar';
import type { ProtocolVersion, Sheet } from './Sheet';
import { SignBar } from './SignBar';
import { VersionSheet } from './VersionSheet';

type Tab = keyof typeof words.tabs;
const tabs = Object.keys(words.tabs) as Tab[];

/** The protocols and rules that the clinic works with, on one sheet for its medical lead to sign. */
export function Screen() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const tab = tabs.find((one) => pathname === `/catalogue/${one}`) ?? 'peel';
  const sheet = useQuery({
    queryKey: ['protocol-sheet'],
    queryFn: ({ signal }) => callApi<Sheet>('GET', '/protocol-sheet', undefined, { signal }),
  });
  return (
    <Page title={words.title} lead={words.lead}>
      {sheet.isError ? (
        <ErrorState error={sheet.error} onRetry={() => sheet.refetch()} />
      ) : sheet.data === undefined ? (
        <PageSkeleton header={false} rows={8} />
      ) : (
        <>
          <ReevaluationBar />
          <SignBar sheet={sheet.data} />
          <StatusTabs
            label={words.title}
            value={tab}
            onChange={(key) => navigate(`/catalogue/${key}`, { replace: true })}
            controls="catalogue-sheet"
            tabs={tabsOf(sheet.data)}
          />
          <div id="catalogue-sheet" className={css['sheet']}>
            <Versions sheet={sheet.data} tab={tab} />
          </div>
        </>
      )}
    </Page>
  );
}

function tabsOf({ protocols }: Sheet) {
  const count = (kind: string) => protocols.filter((protocol) => protocol.kind === kind).length;
  return [
    { key: 'peel', label: words.tabs.peel, count: count('peel') },
    { key: 'filler', label: words.tabs.filler, count: count('filler') },
    { key: 'rules', label: words.tabs.rules },
  ];
}

function Versions({ sheet, tab }: { sheet: Sheet; tab: Tab }) {
  const { sources } = sheet.rulebook;
  if (tab === 'rules') {
    return (
      <VersionSheet
        name={words.tabs.rules}
        detail={words.title}
        version={sheet.rulebook}
        sources={sources}
        proposeAt={can('protocols.edit') ? `/rulebook/${sheet.rulebook.id}/propose` : undefined}
        open
      />
    );
  }
  return sheet.protocols
    .filter(({ kind }) => kind === tab)
    .map((protocol) => (
      <VersionSheet
        key={protocol.code}
        name={protocolNames[protocol.code] ?? protocol.code}
        detail={detailOf(protocol)}
        version={protocol}
        sources={sources}
        proposeAt={can('protocols.edit') ? `/protocols/${protocol.id}/propose` : undefined}
      />
    ));
}

function detailOf({ kind, depth, area, roomKind }: ProtocolVersion): string {
  const room = clinicSetUp.times.rooms[roomKind];
  if (kind === 'peel')
    return `${depths[depth ?? ''] ?? ''} ${modalities['peel']?.toLowerCase()} · ${room}`.trim();
  return `${modalities['filler']}, ${areas[area ?? ''] ?? ''} · ${room}`;
}
