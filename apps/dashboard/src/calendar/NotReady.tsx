import { calendar as words } from '../i18n/en/calendar';
import { EmptyState } from '../layout/EmptyState';
import { LinkButton } from '../layout/LinkButton';
import { can } from '../providers/can';
import type { Missing } from './missingFor';

/** In the place of a calendar that nothing can be booked in yet: what is missing, and the way to set it up. */
export function NotReady({ missing }: { missing: readonly Missing[] }) {
  const mayChange = can('clinic.manage');
  const what = words.notReady.missing(missing.map((one) => words.notReady.parts[one]));
  return (
    <EmptyState
      icon="calendar"
      title={words.notReady.title}
      text={`${what} ${mayChange ? words.notReady.manager : words.notReady.others}`}
      action={
        mayChange ? (
          <LinkButton to="/clinic/set-up" icon="clinic" variant="contained">
            {words.notReady.verb}
          </LinkButton>
        ) : null
      }
    />
  );
}
