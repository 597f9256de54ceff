import { describe, expect, it } from 'vitest';
import { aConsultation, anErrand } from '../../testing/aSituation.js';
import { aStaffing } from '../../testing/aStaffing.js';
import { freeTimeOf } from './freeTimeOf.js';
import { shapeFor } from './shapeFor.js';

const partOf = (shape: ReturnType<typeof shapeFor>, role: string) =>
  shape.parts.find((part) => part.role === role);

describe('the shape of a visit', () => {
  it('of a talk: half an hour in any room, the room a little longer', () => {
    const shape = shapeFor(aConsultation().work, aStaffing(), 'patient');
    expect(shape.length).toBe(30);
    expect(partOf(shape, 'specialist')).toMatchObject({ from: 0, to: 30, candidates: ['ada', 'ben'] });
    expect(partOf(shape, 'room')).toMatchObject({
      from: 0,
      to: 35,
      candidates: ['talk', 'treat', 'monitor'],
    });
    expect(partOf(shape, 'patient')).toMatchObject({ from: 0, to: 30 });
  });

  it('of a peel: the room is prepared before and cleaned after', () => {
    const shape = shapeFor(anErrand('mandelic-40').work, aStaffing(), 'patient');
    expect(partOf(shape, 'room')).toMatchObject({ from: -5, to: 40, candidates: ['treat', 'monitor'] });
    expect(partOf(shape, 'specialist')).toMatchObject({ from: 0, to: 30 });
  });

  it('of a filler: the patient is numbed in the room before the specialist comes', () => {
    const shape = shapeFor(anErrand('ha-cheek').work, aStaffing(), 'patient');
    expect(shape.length).toBe(65);
    expect(partOf(shape, 'specialist')).toMatchObject({ from: 20, to: 65 });
    expect(partOf(shape, 'room')).toMatchObject({ from: 0, to: 75 });
    expect(partOf(shape, 'patient')).toMatchObject({ from: 0, to: 65 });
  });

  it('of two fillers: numbed and cleaned once, treated one after the other', () => {
    const shape = shapeFor(anErrand('ha-cheek', 'ha-lips').work, aStaffing(), 'patient');
    expect(shape.length).toBe(110);
    expect(partOf(shape, 'specialist')).toMatchObject({ from: 20, to: 110 });
  });

  it('of a deep peel: only the room with the monitor', () => {
    const shape = shapeFor(anErrand('phenol-croton').work, aStaffing(), 'patient');
    expect(partOf(shape, 'room')).toMatchObject({ from: -20, to: 160, candidates: ['monitor'] });
  });

  it('leaves out who does not perform all of it', () => {
    const specialists = aStaffing().specialists.map((one) =>
      one.id === 'ada' ? { ...one, performs: ['ha-cheek'] } : one,
    );
    const staffing = aStaffing({ specialists });
    const shape = shapeFor(anErrand('ha-cheek', 'ha-lips').work, staffing, 'patient');
    expect(partOf(shape, 'specialist')?.candidates).toEqual(['ben']);
  });

  it('keeps asking for a room where the clinic has none of the kind', () => {
    const shape = shapeFor(anErrand('phenol-croton').work, aStaffing({ rooms: [] }), 'patient');
    expect(partOf(shape, 'room')).toMatchObject({ candidates: [], from: -20, to: 160 });
  });

  it('takes each device for as long as the specialist', () => {
    const work = { ...anErrand('ha-cheek').work, deviceIds: ['ultrasound', 'lost'] };
    const staffing = aStaffing({ devices: [{ id: 'ultrasound', name: 'Ultrasound' }] });
    const devices = shapeFor(work, staffing, 'patient').parts.filter(({ role }) => role === 'device');
    expect(devices).toEqual([
      { role: 'device', candidates: ['ultrasound'], from: 20, to: 65 },
      { role: 'device', candidates: [], from: 20, to: 65 },
    ]);
  });

  it('keeps to the rooms that its devices can be used in', () => {
    const work = { ...anErrand('mandelic-40').work, deviceIds: ['ultrasound'] };
    const devices = [{ id: 'ultrasound', name: 'Ultrasound', roomIds: ['talk', 'monitor'] }];
    const shape = shapeFor(work, aStaffing({ devices }), 'patient');
    expect(partOf(shape, 'room')).toMatchObject({ candidates: ['monitor'] });
  });
});

describe('the free time of people and rooms', () => {
  const monday = { first: '2026-03-02', last: '2026-03-02' };
  const minute = (time: string) => Date.parse(`2026-03-02T${time}:00Z`) / 60_000;

  it('opens to patients with the clinic, while rooms can be prepared before and cleaned after', () => {
    const free = freeTimeOf(aStaffing(), 'patient', monday, 'Europe/Berlin');
    expect(free['patient']).toEqual([[minute('07:00'), minute('17:00')]]);
    expect(free['ada']).toEqual([[minute('07:00'), minute('17:00')]]);
    expect(free['treat']).toEqual([[Date.parse('2026-03-01T23:00:00Z') / 60_000, minute('23:00')]]);
  });

  it('is that of a single day where it has hours of its own; the clinic has to be open for patients then too', () => {
    const days = { ada: [{ day: '2026-03-02', hours: [{ from: 600, to: 660 }] }] };
    const staffing = aStaffing({
      days: { ...days, clinic: [{ day: '2026-03-02', hours: [{ from: 540, to: 720 }] }] },
    });
    const free = freeTimeOf(staffing, 'patient', monday, 'Europe/Berlin');
    expect(free['ada']).toEqual([[minute('09:00'), minute('10:00')]]);
    expect(free['patient']).toEqual([[minute('08:00'), minute('11:00')]]);
    expect(free['ben']).toEqual([[minute('07:00'), minute('17:00')]]);
  });

  it('leaves out absences, claims and closed days', () => {
    const staffing = aStaffing({
      absences: { ada: [[minute('07:00'), minute('12:00')]] },
      taken: { ada: [[minute('13:00'), minute('13:30')]] },
    });
    expect(freeTimeOf(staffing, 'patient', monday, 'Europe/Berlin')['ada']).toEqual([
      [minute('12:00'), minute('13:00')],
      [minute('13:30'), minute('17:00')],
    ]);
    const closed = aStaffing({ closures: ['2026-03-02'] });
    expect(freeTimeOf(closed, 'patient', monday, 'Europe/Berlin')).toMatchObject({
      ada: [],
      treat: [],
      patient: [],
    });
  });
});
