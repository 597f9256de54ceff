import Button from '@mui/material/Button';
import { useFormats } from '../../formats';
import { rearrange as words } from '../../i18n/en/rearrange';
import { LinkButton } from '../../layout/LinkButton';
import type { StatusTab } from '../../layout/StatusTabs';
import { Worklist } from '../../layout/Worklist';
import { sayWork } from '../sayWork';
import type { Visit } from '../Visit';
import { RearrangeVerb } from './RearrangeVerb';
import { sayRearrange } from './sayRearrange';
import { useToRearrange } from './useToRearrange';

type Props = {
  /** No more rows than these, with the way to all of them. */
  most?: number;
  tabs?: readonly StatusTab[];
  tab?: string;
  onTab?: (tab: string) => void;
};

/** Visits that are not to take place as booked: when, who, what to do about it, and the verb. */
export function RearrangeList({ most, ...tabs }: Props) {
  const say = useFormats();
  const list = useToRearrange(say.today);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <Worklist
      label={words.title}
      {...tabs}
      rows={most === undefined ? rows : rows?.slice(0, most)}
      error={list.error}
      onRetry={() => void list.refetch()}
      empty={words.empty}
      row={(visit: Visit) => ({
        key: visit.id,
        title: visit.patient.name,
        to: `/patients/${visit.patient.id}`,
        facts: [
          visit.patient.number,
          sayWork(visit),
          words.booked(say.moment(visit.startsAt)),
          visit.specialist.name,
        ],
        next: sayRearrange(visit, say),
        verb: (
          <RearrangeVerb visitId={visit.id} instruction={visit.instruction} about={visit.patient.name} main />
        ),
      })}
      foot={
        most !== undefined && total > most ? (
          <LinkButton to="/plans?tab=toRearrange" size="small">
            {words.all(total)}
          </LinkButton>
        ) : most === undefined && list.hasNextPage ? (
          <Button
            size="small"
            variant="outlined"
            disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {words.more}
          </Button>
        ) : null
      }
    />
  );
}
