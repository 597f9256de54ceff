import { layout as words } from '../i18n/en/layout';
import { EmptyState } from './EmptyState';
import { LinkButton } from './LinkButton';

export function NotFound() {
  return (
    <EmptyState
      whole
      icon="search"
      title={words.notFound.title}
      text={words.notFound.text}
      action={<LinkButton to="/">{words.notFound.action}</LinkButton>}
    />
  );
}
