import { PageSkeleton } from '../../layout/PageSkeleton';

export function Screen() {
  return <PageSkeleton />;
}
