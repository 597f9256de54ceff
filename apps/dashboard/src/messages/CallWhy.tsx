import { useFormats } from '../formats';
import { messages } from '../i18n/en/messages';
import { Changed } from '../layout/Changed';
import type { Call } from './Call';
import css from './messages.module.css';
import { sayTold } from './sayTold';

const words = messages.call;

/** Why somebody is to be called: what became another time, what no message told them, what was noted last. */
export function CallWhy({ call }: { call: Call }) {
  const say = useFormats();
  const facts = [
    call.about && !call.wasAt ? words.about(messages.kinds[call.about] ?? call.about) : null,
    call.visit && !isChange(call) ? messages.visit(say.moment(call.visit.startsAt)) : null,
    sayTold(call, say.moment),
    call.note ? words.note(call.note) : null,
  ];
  return (
    <span className={css['next']}>
      <span>{words.reasons[call.reason] ?? call.reason}</span>
      <CallChange call={call} />
      <span className={css['quiet']}>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

const isChange = ({ wasAt, nowAt }: Call) => wasAt !== null || nowAt !== null;

/** The time that a visit had, and the one that it has now, or that none was found. */
function CallChange({ call }: { call: Call }) {
  const say = useFormats();
  const { wasAt, nowAt, specialist } = call;
  if (!isChange(call)) return null;
  const isSameDay = wasAt !== null && nowAt !== null && say.dayOf(wasAt) === say.dayOf(nowAt);
  const at = nowAt && (isSameDay ? say.time(nowAt) : say.moment(nowAt));
  const now = at ? words.at(at, specialist) : words.noPlace;
  return (
    <span className={css['change']}>
      {wasAt ? (
        <Changed was={say.moment(wasAt)}>
          <strong>{now}</strong>
        </Changed>
      ) : (
        <strong>{now}</strong>
      )}
    </span>
  );
}
