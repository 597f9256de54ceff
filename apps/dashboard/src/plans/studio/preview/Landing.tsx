import { lazy, Suspense } from 'react';
import type { PlanView } from '../../PlanView';
import { FitLine } from './FitLine';
import type { MovePreview } from './previewMove';

const BookSession = lazy(() => import('./BookSession').then((m) => ({ default: m.BookSession })));
const MoveSession = lazy(() => import('./MoveSession').then((m) => ({ default: m.MoveSession })));

type Props = { plan: PlanView; preview: MovePreview; onClose: () => void };

/** Where a session was let go of: the times near that day, for its visit or for a new one. */
export function Landing({ plan, preview, onClose }: Props) {
  const { sessionId, day } = preview;
  const session = plan.courses.flatMap(({ sessions }) => sessions).find(({ id }) => id === sessionId);
  if (!session) return null;
  const note = preview.fit.kind === 'fits' ? null : <FitLine plan={plan} preview={preview} />;
  const shared = { day, note, onClose };
  return (
    <Suspense fallback={null}>
      {session.state === 'booked' && session.visit ? (
        <MoveSession visitId={session.visit.id} {...shared} />
      ) : (
        <BookSession plan={plan} session={session} {...shared} />
      )}
    </Suspense>
  );
}
