import { describe, expect, it } from 'vitest';
import { claimsOf } from './claimsOf.js';
import { shapeOf } from './shapeOf.js';

const needs = { specialists: ['anna'], rooms: ['room-1'], devices: [], patientId: 'patient' };

describe('shapeOf', () => {
  it('holds the room, not the specialist or the patient, for buffers', () => {
    const peel = { specialistMinutes: 30, roomBeforeMinutes: 5, numbingMinutes: 0, roomAfterMinutes: 10 };
    expect(shapeOf({ ...needs, ...peel })).toEqual({
      length: 30,
      parts: [
        { role: 'specialist', candidates: ['anna'], from: 0, to: 30 },
        { role: 'patient', candidates: ['patient'], from: 0, to: 30 },
        { role: 'room', candidates: ['room-1'], from: -5, to: 40 },
      ],
    });
  });

  it('starts with numbing, for which the patient and the room are taken, and the specialist and devices are not', () => {
    const filler = { specialistMinutes: 45, roomBeforeMinutes: 0, numbingMinutes: 20, roomAfterMinutes: 10 };
    expect(shapeOf({ ...needs, ...filler, devices: [['ultrasound-1', 'ultrasound-2']] })).toEqual({
      length: 65,
      parts: [
        { role: 'specialist', candidates: ['anna'], from: 20, to: 65 },
        { role: 'patient', candidates: ['patient'], from: 0, to: 65 },
        { role: 'room', candidates: ['room-1'], from: 0, to: 75 },
        { role: 'device', candidates: ['ultrasound-1', 'ultrasound-2'], from: 20, to: 65 },
      ],
    });
  });

  it('asks for no room where none is given', () => {
    const talk = { specialistMinutes: 15, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 5 };
    expect(shapeOf({ ...needs, ...talk, rooms: [] }).parts.map(({ role }) => role)).toEqual([
      'specialist',
      'patient',
    ]);
  });
});

describe('claimsOf', () => {
  it('gives each resource its own part of the time', () => {
    const filler = { specialistMinutes: 45, roomBeforeMinutes: 0, numbingMinutes: 20, roomAfterMinutes: 10 };
    const shape = shapeOf({ ...needs, ...filler, devices: [['u-1', 'u-2']] });
    const claims = claimsOf(shape, { start: 1000, specialist: 'anna', room: 'room-1', devices: ['u-2'] });
    expect(claims).toEqual([
      { resource: 'anna', role: 'specialist', from: 1020, to: 1065 },
      { resource: 'patient', role: 'patient', from: 1000, to: 1065 },
      { resource: 'room-1', role: 'room', from: 1000, to: 1075 },
      { resource: 'u-2', role: 'device', from: 1020, to: 1065 },
    ]);
  });

  it('gives each of two devices to the part that it was chosen for', () => {
    const shape = shapeOf({
      ...{ ...needs, devices: [['u-1', 'u-2'], ['l-1']] },
      ...{ specialistMinutes: 30, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0 },
    });
    const chosen = { start: 1000, specialist: 'anna', room: 'room-1', devices: ['u-2', 'l-1'] };
    expect(claimsOf(shape, chosen).slice(3)).toEqual([
      { resource: 'u-2', role: 'device', from: 1000, to: 1030 },
      { resource: 'l-1', role: 'device', from: 1000, to: 1030 },
    ]);
  });
});
