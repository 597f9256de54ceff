import Popover from '@mui/material/Popover';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { citationsIn } from '../i18n/citationsIn';
import { sources as words } from '../i18n/en/sources';
import { can } from '../providers/can';
import { callApi } from '../wire/callApi';
import css from './SourceMark.module.css';

type Sheet = { readonly rulebook: { readonly sources: Readonly<Record<string, string>> } };

/** The source of a figure or rule; a press shows the literature behind its numbers. */
export function SourceMark({ source }: { source: string }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!can('protocols.read')) return <span>{words.source(source)}</span>;
  return (
    <>
      <button
        type="button"
        className={css['source']}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.source(source)}
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': words.source(source), className: css['sheet'] ?? '' },
        }}
      >
        <Citations source={source} />
      </Popover>
    </>
  );
}

function Citations({ source }: { source: string }) {
  const sheet = useQuery({
    queryKey: ['protocol-sheet'],
    queryFn: ({ signal }) => callApi<Sheet>('GET', '/protocol-sheet', undefined, { signal }),
    staleTime: 600_000,
  });
  if (sheet.isPending) return <p>{words.loading}</p>;
  return (
    <ul>
      {citationsIn(source, sheet.data?.rulebook.sources ?? {}).map((citation) => (
        <li key={citation.name}>
          <strong>{citation.name}</strong> {citation.text}
          {citation.weak ? <em> {words.weak}</em> : null}
        </li>
      ))}
    </ul>
  );
}
