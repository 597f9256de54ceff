import { layout as words } from '../i18n/en/layout';
import { EmptyState } from './EmptyState';
import { LinkButton } from './LinkButton';

export function AccessDenied() {
  return (
    <EmptyState
      whole
      icon="lock"
      title={words.denied.title}
      text={words.denied.text}
      action={<LinkButton to="/">{words.notFound.action}</LinkButton>}
    />
  );
}
