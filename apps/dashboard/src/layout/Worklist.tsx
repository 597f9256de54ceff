import { type ReactNode, useId } from 'react';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { PageSkeleton } from './PageSkeleton';
import { type StatusTab, StatusTabs } from './StatusTabs';
import { useRowKeys } from './useRowKeys';
import css from './Worklist.module.css';
import { WorkRow, type WorkRowProps } from './WorkRow';

export type WorklistProps<Row> = {
  /** What this list is, for a screen reader. */
  label: string;
  rows: readonly Row[] | undefined;
  /** How one row reads: what it is, what happens next, and the verb. */
  row: (row: Row) => WorkRowProps & { key: string };
  tabs?: readonly StatusTab[];
  tab?: string;
  onTab?: (tab: string) => void;
  loading?: boolean;
  error?: unknown;
  onRetry?: () => void;
  /** What belongs here, shown when it is empty. */
  empty: ReactNode | { readonly title: string; readonly text?: string; readonly action?: ReactNode };
  /** Search and filters, beside the tabs. */
  tools?: ReactNode;
  /** What presses more than the rows, over them. */
  above?: ReactNode;
  /** Pages or "show more", under the rows. */
  foot?: ReactNode;
};

/** Work to do as rows: status tabs with counts, what happens next, and a verb. Arrow keys move through it. */
export function Worklist<Row>(props: WorklistProps<Row>) {
  const { label, tabs, tab, onTab, tools, above, foot } = props;
  const id = useId();
  const keys = useRowKeys();
  return (
    <div className={css['list']}>
      {tabs || tools ? (
        <div className={css['top']}>
          {tabs ? <StatusTabs label={label} tabs={tabs} value={tab} onChange={onTab} controls={id} /> : null}
          {tools ? <div className={css['tools']}>{tools}</div> : null}
        </div>
      ) : null}
      {above}
      <div id={id} {...keys}>
        <Rows {...props} />
      </div>
      {foot}
    </div>
  );
}

function Rows<Row>({ label, rows, row, loading, error, onRetry, empty }: WorklistProps<Row>) {
  if (error && !rows) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  if (!rows || loading) return <PageSkeleton header={false} rows={5} />;
  if (rows.length === 0) return isWords(empty) ? <EmptyState {...empty} /> : empty;
  return (
    <ul className={css['rows']} aria-label={label}>
      {rows.map((each) => {
        const { key, ...shown } = row(each);
        return <WorkRow key={key} {...shown} />;
      })}
    </ul>
  );
}

function isWords(empty: WorklistProps<unknown>['empty']): empty is { title: string; text?: string } {
  return typeof empty === 'object' && empty !== null && 'title' in empty;
}
