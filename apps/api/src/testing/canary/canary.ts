/** Stands in everything that people write about the patient, and nowhere else in the world. */
export const CANARY = /quorbel|15144332211|15199887766/i;

/** A fact of theirs that people can only choose from a list. */
export const CANARY_FACT = 'allergy-nuts';

/** Something to write in the place that is named. */
export const word = (place: string) => `Quorbel ${place}`;

/** The patient, as they are registered. */
export const canary = {
  ...{ given: 'Quorbelane', family: 'Quorbelius', preferred: 'Quorbi-Quorbel', born: '1991-08-01' },
  ...{ pronouns: 'quorbel/s', phone: '+4915144332211', email: 'quorbel@quorbel.test' },
  ...{ address: 'Quorbelweg 9', emergencyName: 'Otto Quorbel', emergencyPhone: '+4915199887766' },
  allergyNote: word('allergy'),
};
