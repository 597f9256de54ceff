import Button from '@mui/material/Button';
import { useState } from 'react';
import { FeedVerb } from '../../feeds/FeedVerb';
import { clinic } from '../../i18n/en/clinic';
import type { Act } from '../../layout/useVerb';
import { VerbButton } from '../../layout/VerbButton';
import { AwayLink } from '../../rescue/AwayLink';
import type { Member } from '../Member';
import css from './people.module.css';

const words = clinic.people;
type Open = (member: Member) => void;
type Props = {
  member: Member;
  onEdit: Open;
  onHours: Open;
  onLeave: Open;
  /** Takes the last day back. */
  stay: Act;
  newLink: Act;
  /** Shuts the person out, or lets them in again. */
  setActive: Act;
};

/** What can be done about one person of the staff: what comes up in a week at once, the rest on demand. */
export function MemberVerbs({ member, onEdit, onHours, onLeave, stay, newLink, setActive }: Props) {
  const { name, state, roles, lastDay } = member;
  const treats = roles.includes('specialist');
  const [more, setMore] = useState(false);
  return (
    <span className={css['verbs']}>
      <VerbButton size="small" act={async () => onEdit(member)} about={name}>
        {words.edit}
      </VerbButton>
      {treats ? (
        <VerbButton size="small" act={async () => onHours(member)} about={name}>
          {words.hours}
        </VerbButton>
      ) : null}
      {treats && state === 'active' ? <AwayLink id={member.id} name={name} /> : null}
      {lastDay ? (
        <VerbButton size="small" act={stay} about={name}>
          {words.leaving.stay}
        </VerbButton>
      ) : null}
      <Button size="small" variant="text" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? words.less : words.more}
        <span className="visually-hidden">, {name}</span>
      </Button>
      {more ? <Rare {...{ member, onLeave, newLink, setActive }} /> : null}
    </span>
  );
}

type RareProps = Pick<Props, 'member' | 'onLeave' | 'newLink' | 'setActive'>;

/** What is done once or twice in the time that somebody works here. */
function Rare({ member, onLeave, newLink, setActive }: RareProps) {
  const { name, state, roles, lastDay } = member;
  const treats = roles.includes('specialist');
  return (
    <span className={css['rare']}>
      {treats && state !== 'disabled' ? <FeedVerb of={{ id: member.id, name, kind: 'person' }} /> : null}
      {treats && state === 'active' && !lastDay ? (
        <VerbButton size="small" act={async () => onLeave(member)} about={name}>
          {words.leaving.open}
        </VerbButton>
      ) : null}
      <VerbButton size="small" act={newLink} about={name}>
        {words.link}
      </VerbButton>
      {state === 'disabled' ? (
        <VerbButton size="small" act={setActive} about={name}>
          {words.enable}
        </VerbButton>
      ) : (
        <VerbButton
          size="small"
          tone="stop"
          act={setActive}
          confirm={{ title: `${words.disable}: ${name}`, text: words.disableText, verb: words.disable }}
          about={name}
        >
          {words.disable}
        </VerbButton>
      )}
    </span>
  );
}
