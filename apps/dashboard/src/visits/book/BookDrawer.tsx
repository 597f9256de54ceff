import Button from '@mui/material/Button';
import { sayMinuteOfDay, useFormats, wallClock } from '../../formats';
import { bookVisit as words } from '../../i18n/en/bookVisit';
import { layout } from '../../i18n/en/layout';
import { MainVerb } from '../../layout/MainVerb';
import { OpeningPicker } from '../openings/OpeningPicker';
import { OwnTimeDisclosure } from '../openings/OwnTimeDisclosure';
import { RefusalNote } from '../openings/RefusalNote';
import { SideSheet } from '../SideSheet';
import type { Visit } from '../Visit';
import css from './book.module.css';
import { ChosenPatient } from './ChosenPatient';
import { KindChoice } from './KindChoice';
import { PatientPicker } from './PatientPicker';
import { useBooking } from './useBooking';
import type { Wanted } from './Wanted';

type Props = { wanted: Wanted; onClose: () => void; onBooked: (visit: Visit) => void };

/** Books a single visit: the patient, what for, and a time that fits with specialist and room. */
export function BookDrawer({ wanted, onClose, onBooked }: Props) {
  const say = useFormats();
  const booking = useBooking(wanted, onBooked);
  const { patientId, placement } = booking;
  const missing =
    patientId === null
      ? words.needs.patient
      : booking.asked
        ? placement
          ? null
          : words.needs.time
        : words.needs.protocol;
  return (
    <SideSheet
      open
      title={words.title}
      unsaved={Boolean(booking.own?.reason)}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{layout.cancel}</Button>
          <MainVerb missing={missing} busy={booking.busy} onClick={() => void booking.book()}>
            {placement ? words.verb(say.moment(placement.startsAt)) : words.verbBare}
          </MainVerb>
        </>
      }
    >
      {patientId ? (
        <ChosenPatient patientId={patientId} onChange={() => booking.setPatientId(null)} />
      ) : (
        <PatientPicker onPick={booking.setPatientId} />
      )}
      <KindChoice work={booking.work} onChange={booking.setWork} />
      <Times booking={booking} wanted={wanted} />
    </SideSheet>
  );
}

type TimesProps = { booking: ReturnType<typeof useBooking>; wanted: Wanted };

function Times({ booking, wanted }: TimesProps) {
  const { zone, moment } = useFormats();
  const clock = wanted.startsAt ? wallClock(wanted.startsAt, zone) : null;
  return (
    <section className={css['when']} aria-labelledby="book-when">
      <h3 id="book-when">{words.when}</h3>
      {booking.refusal ? <RefusalNote error={booking.refusal} /> : null}
      {booking.patientId === null ? (
        <p className={css['status']}>
          {wanted.startsAt ? words.pointed(moment(wanted.startsAt)) : words.first}
        </p>
      ) : booking.asked ? (
        <OpeningPicker
          asked={booking.asked}
          search={booking.search}
          onSearch={booking.setSearch}
          wanted={wanted.startsAt ?? null}
          chosen={booking.own ? null : booking.chosen}
          onChoose={booking.choose}
        />
      ) : (
        <p className={css['status']}>{words.choose}</p>
      )}
      <OwnTimeDisclosure
        urgent
        value={booking.own}
        onChange={booking.setOwn}
        initial={{
          day: clock?.day ?? booking.search.from,
          ...(clock ? { time: sayMinuteOfDay(clock.minute) } : {}),
          ...(wanted.specialistId ? { specialistId: wanted.specialistId } : {}),
          ...(wanted.roomId ? { roomId: wanted.roomId } : {}),
        }}
      />
    </section>
  );
}
