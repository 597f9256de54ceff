import Skeleton from '@mui/material/Skeleton';
import { layout as words } from '../i18n/en/layout';

type Props = { rows?: number; header?: boolean };

/** The shape of a page while its contents are on their way. */
export function PageSkeleton({ rows = 6, header = true }: Props) {
  return (
    <div role="status" aria-label={words.skeleton} style={{ display: 'grid', gap: 12 }}>
      {header ? (
        <>
          <Skeleton variant="rounded" width={220} height={30} />
          <Skeleton variant="rounded" width="40%" height={18} sx={{ mb: 1.5 }} />
        </>
      ) : null}
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton
          key={row}
          variant="rounded"
          height={60}
          sx={{ borderRadius: '12px', opacity: 1 - row * 0.12 }}
        />
      ))}
    </div>
  );
}
