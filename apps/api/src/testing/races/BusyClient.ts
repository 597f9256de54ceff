import type { Day } from '@stratum/calendar';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { FreedTimeReply } from '../../journeys/fillFreedTime/FreedTimeReply.js';
import type { RescueLineReply } from '../../journeys/rescueDay/RescueLineReply.js';
import { Chance } from '../../seed/Chance.js';
import type { Planned } from '../anApprovedPlan.js';
import { type Answer, client } from '../client.js';
import { aLinkTo } from './aLinkTo.js';
import type { Racecourse } from './aRacecourse.js';
import { rescueLineOf } from './rescueLineOf.js';
import { CLEAR, Tally } from './Tally.js';

interface World {
  readonly course: Racecourse;
  readonly days: readonly Day[];
  readonly plans: readonly Planned[];
  readonly patients: readonly string[];
}

type Seen = Pick<VisitReply, 'id' | 'version'> & { state?: string };

/** Somebody at the desk who does whatever comes to mind, again and again, with what was last seen of the clinic. */
export class BusyClient {
  readonly tally = new Tally();
  /** Bookings, steps and steps taken back that were acknowledged. */
  changed = 0;
  private readonly chance: Chance;
  private readonly seen = new Map<string, Seen>();
  private rescued: { visitId: string; version: number }[] = [];

  constructor(
    private readonly world: World,
    private readonly number: number,
  ) {
    this.chance = new Chance(number + 1);
  }

  async actUntil(end: number): Promise<void> {
    const verbs = [
      ...[this.look, this.book, this.book, this.bookSession, this.bookSession, this.move, this.move],
      ...[this.undo, this.undo],
      ...[this.take('confirm'), this.take('check-in'), this.take('miss'), this.take('cancel')],
      ...[this.rescue, this.undoRescue, this.wait, this.fillFreedTime, this.answer],
    ];
    await this.look();
    while (performance.now() < end) await this.chance.oneOf(verbs).call(this);
  }

  private readonly look = async () => {
    const [from, to] = [this.world.days[0], this.world.days.at(-1)];
    const { body } = await this.tally.of('look', () => this.desk.get(`/calendar?from=${from}&to=${to}`));
    for (const visit of body.visits ?? []) this.remember(visit);
  };

  private readonly book = async () => {
    const { course, patients } = this.world;
    const { startsAt, specialistId, roomId } = this.place();
    const isPeel = this.chance.happens(0.5);
    const body = isPeel
      ? course.peel(this.chance.oneOf(patients), startsAt, {
          ...{ specialistId, roomId: course.rooms[this.chance.whole(1, 2)] },
          deviceIds: this.chance.happens(0.5) ? [course.clinic.device.id] : [],
        })
      : course.consultation(this.chance.oneOf(patients), startsAt, { specialistId, roomId });
    await this.keepBooked('book', body);
  };

  private readonly bookSession = async () => {
    const { patientId, sessionIds } = this.chance.oneOf(this.world.plans);
    const sessionId = sessionIds[this.chance.whole(0, 1)];
    const place = { ...this.place(), roomId: this.world.course.rooms[this.chance.whole(1, 2)] };
    await this.keepBooked('book session', {
      patientId,
      kind: 'treatment',
      sessionIds: [sessionId],
      ...place,
    });
  };

  private readonly move = async () => {
    const visit = this.any();
    if (!visit) return;
    const { version, id } = visit;
    const at = { version };
    await this.keepStep('move', () => this.desk.post(`/visits/${id}/move`, this.place(), at), visit);
  };

  private readonly undo = async () => {
    const visit = this.any();
    if (visit) await this.keepStep('undo', () => this.step(visit, 'undo'), visit);
  };

  private take(name: string): () => Promise<void> {
    return async () => {
      const visit = this.any();
      const body = name === 'cancel' ? { reason: 'Cannot come', by: 'patient' } : {};
      if (visit) await this.keepStep(name, () => this.step(visit, name, body), visit);
    };
  }

  private readonly rescue = async () => {
    const { course, days } = this.world;
    const day = this.chance.oneOf(days);
    const [from, to] = [course.clock(day, '0:00'), course.clock(day, '23:59')];
    const out = { absentId: this.chance.oneOf([course.ada, course.ben]), from, to };
    const proposal = await this.tally.of('rescue: ask', () => this.desk.post('/rescues/proposal', out));
    const lines = ((proposal.body.lines ?? []) as RescueLineReply[]).flatMap(({ visit, to }) =>
      to === null || this.chance.happens(0.3) ? [] : [rescueLineOf({ visit, to })],
    );
    if (lines.length === 0) return;
    const { status, body } = await this.tally.of('rescue', () => this.desk.post('/rescues', { lines }));
    if (status === 201) this.rescued = this.keepAll(body.visits);
  };

  private readonly undoRescue = async () => {
    if (this.rescued.length === 0) return;
    const visits = this.rescued.splice(0);
    const { status, body } = await this.tally.of('undo rescue', () =>
      this.desk.post('/rescues/undo', { visits }),
    );
    if (status === 200) this.keepAll(body.visits);
  };

  private readonly wait = async () => {
    if (this.chance.happens(0.7)) return;
    const patientId = this.chance.oneOf(this.world.patients);
    await this.tally.of('wait', () => this.desk.post('/waiting', { patientId, kind: 'consultation' }));
  };

  private readonly fillFreedTime = async () => {
    const visit = this.any();
    if (!visit) return;
    const look = () => this.desk.get<{ freedTimes: FreedTimeReply[] }>(`/visits/${visit.id}/freed-times`);
    const { body } = await this.tally.of('freed times', look);
    const fits = (body.freedTimes ?? []).flatMap(({ fits: some }) => some);
    if (fits.length === 0) return;
    const { entry, opening } = this.chance.oneOf(fits);
    const place = { specialistId: opening.specialist.id, roomId: opening.room.id };
    const wanted = this.world.course.consultation(entry.patient.id, opening.startsAt, place);
    await this.keepBooked('fill a freed time', wanted);
  };

  /** The patient answers by a link as a message would have brought it. */
  private readonly answer = async () => {
    const { database, clinic, processes } = this.world.course;
    const visit = this.any();
    if (!visit) return;
    // Whoever was too late counts as guessing, and all of them come from one address.
    await database.read('delete from sign_in_throttles');
    const token = await aLinkTo(database, clinic.id, visit.id);
    const { url } = processes[this.number % 2] as { url: string };
    const coming = this.chance.happens(0.7);
    const said = () => client(url).post('/visit-links/answer', { token, coming });
    await this.tally.of('answer', said, [...CLEAR, 404, 429]);
  };

  private get desk() {
    return this.world.course.deskOf(this.number);
  }

  private place() {
    const { course, days } = this.world;
    const minute = 480 + 5 * this.chance.whole(0, 60);
    return {
      startsAt: course.clock(this.chance.oneOf(days), `${Math.floor(minute / 60)}:${minute % 60}`),
      specialistId: this.chance.oneOf([course.ada, course.ben]),
      roomId: this.chance.oneOf(course.rooms),
    };
  }

  private any(): Seen | null {
    return this.seen.size === 0 ? null : this.chance.oneOf([...this.seen.values()]);
  }

  private remember({ id, version }: Seen): void {
    this.seen.set(id, { id, version });
  }

  private keepAll(visits: readonly Seen[]): { visitId: string; version: number }[] {
    this.changed += visits.length;
    for (const visit of visits) this.remember(visit);
    return visits.map(({ id, version }) => ({ visitId: id, version }));
  }

  private step({ id, version }: Seen, name: string, body: object = {}): Promise<Answer> {
    return this.desk.post(`/visits/${id}/${name}`, body, { version });
  }

  private async keepBooked(verb: string, wanted: object): Promise<void> {
    const { status, body } = await this.tally.of(verb, () => this.desk.post('/visits', wanted));
    if (status === 201) this.keepAll([body]);
  }

  /** Whoever was too slow looks again. */
  private async keepStep(verb: string, send: () => Promise<Answer>, visit: Seen): Promise<void> {
    const { status, body } = await this.tally.of(verb, send);
    if (status === 200) this.keepAll([body.visit]);
    else if (status === 412) this.remember({ id: visit.id, version: body.version });
  }
}
