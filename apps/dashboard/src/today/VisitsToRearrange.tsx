import { useFormats } from '../formats';
import { rearrange as words } from '../i18n/en/rearrange';
import { RearrangeList } from '../visits/rearrange/RearrangeList';
import { useToRearrange } from '../visits/rearrange/useToRearrange';
import { ListSection } from './ListSection';

const SHOWN = 5;

/** Booked visits that cannot take place as they are; nothing while every one can. */
export function VisitsToRearrange() {
  const { today } = useFormats();
  const list = useToRearrange(today);
  const total = list.data?.pages[0]?.total ?? 0;
  if (total === 0 && !list.isError) return null;
  return (
    <ListSection title={words.title} count={total}>
      <RearrangeList most={SHOWN} />
    </ListSection>
  );
}
