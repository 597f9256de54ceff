import Button from '@mui/material/Button';
import { type Day, isDay } from '@stratum/calendar';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { daySheet as words } from '../../i18n/en/daySheet';
import { ErrorState } from '../../layout/ErrorState';
import { Icon } from '../../layout/Icon';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { useOnline } from '../../live/useOnline';
import { session } from '../../session/session';
import { useCalendar } from '../useCalendar';
import { SheetTable } from './SheetTable';
import css from './sheet.module.css';
import { sheetOf } from './sheetOf';

/**
 * A day on one page, by specialist: to print in the morning, or to keep open. When the server cannot be reached it
 * goes on showing what was known last, and says of when that is.
 */
export function Screen() {
  const { today, day: sayDay, time } = useFormats();
  const [params] = useSearchParams();
  const asked = params.get('day');
  const day: Day = isDay(asked) ? asked : today;
  const shown = useCalendar(day, day);
  const isOnline = useOnline();
  const isCut = shown.isError || !isOnline;
  const asOf = time(new Date(shown.dataUpdatedAt).toISOString());
  return (
    <div className={css['sheet']}>
      <Page
        title={words.title}
        lead={words.lead(session.clinic()?.name ?? '', sayDay(day))}
        back={{ to: `/calendar?day=${day}`, label: words.back }}
        actions={
          <Button variant="contained" startIcon={<Icon name="print" size={18} />} onClick={() => print()}>
            {words.print}
          </Button>
        }
      >
        {shown.data ? (
          <>
            <p role="status" className={isCut ? css['cut'] : css['asOf']}>
              {isCut ? words.cut(asOf) : `${words.asOf(asOf)}. `}
              {isCut ? null : <span className={css['screenOnly']}>{words.live}</span>}
            </p>
            <SheetTable groups={sheetOf(shown.data)} />
            <p className={css['foot']}>{words.foot}</p>
          </>
        ) : shown.isError ? (
          <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
        ) : (
          <PageSkeleton header={false} rows={8} />
        )}
      </Page>
    </div>
  );
}
