import type { ReactNode } from 'react';
import { sayDay, useFormats } from '../../formats';
import { openings as words } from '../../i18n/en/openings';
import { sayPlacement } from '../../i18n/en/placements';
import type { FindingLike } from '../../i18n/FindingLike';
import { sayError } from '../../i18n/sayError';
import { FindingCard } from '../../layout/FindingCard';
import { Icon } from '../../layout/Icon';
import { ApiError } from '../../wire/ApiError';
import css from './openings.module.css';

type Placed = { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };
type Body = {
  readonly instruction?: string;
  readonly until?: string | null;
  readonly findings?: readonly FindingLike[];
  readonly problems?: readonly (Placed & { readonly findings?: readonly FindingLike[] })[];
};

/** Why a time was refused, in the shape of the reader's role, and what to do. */
export function RefusalNote({ error }: { error: unknown }) {
  const { today } = useFormats();
  if (!(error instanceof ApiError)) return <Note title={sayError(error)} />;
  const { instruction, until, findings = [], problems = [] } = error.body as Body;
  const all = [...findings, ...problems.flatMap((problem) => problem.findings ?? [])];
  if (error.code === 'opening_taken') return <Note title={words.taken} />;
  if (error.code !== 'finding_blocks' && error.code !== 'placement_refused')
    return <Note title={sayError(error)} />;
  const notBefore =
    instruction === 'not-before' && until ? words.instruction.notBefore(sayDay(until, today)) : null;
  // What the title says already, and what two sessions say alike, is said once.
  const others = problems.filter(({ code }) => notBefore === null || code !== 'not-before');
  const lines = [...new Set(others.map(sayPlacement))];
  const asks = instruction === 'ask-the-specialist' && all.length === 0;
  return (
    <Note
      title={
        notBefore ??
        (asks ? words.instruction.title : error.code === 'finding_blocks' ? words.blocked : words.refused)
      }
    >
      {asks ? <p>{words.instruction.text}</p> : null}
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {all.map((finding) => (
        <FindingCard key={finding.code} finding={finding} />
      ))}
    </Note>
  );
}

function Note({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={css['refusal']} role="alert">
      <p className={css['refused']}>
        <Icon name="stop" size={18} />
        {title}
      </p>
      {children}
    </div>
  );
}
