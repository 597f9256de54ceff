import { callUrgencies } from '@stratum/clinical';

const grades = callUrgencies.map((urgency) => `'${urgency}'`).join(', ');

/** The place of an urgency in their order, as SQL: sorted by it, the gravest comes first. */
export const gravestFirst = (column: string) => `array_position(array[${grades}], ${column})`;
