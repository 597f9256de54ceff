import { layout as words } from '../i18n/en/layout';
import { EmptyState } from './EmptyState';

export function AccessDenied() {
  return <EmptyState icon="lock" title={words.denied.title} text={words.denied.text} />;
}
