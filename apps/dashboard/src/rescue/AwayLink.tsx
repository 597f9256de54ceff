import { rescue } from '../i18n/en/rescue';
import { LinkButton } from '../layout/LinkButton';

const words = rescue.start;

type Props = { id: string; name: string; isRoom?: boolean };

/** To the rescue of some days of a person or a room; the days are asked for there. */
export function AwayLink({ id, name, isRoom = false }: Props) {
  return (
    <LinkButton size="small" to={`/rescue?absent=${id}`}>
      {isRoom ? words.closed : words.away}
      <span className="visually-hidden">, {name}</span>
    </LinkButton>
  );
}
