import type { RoomKind } from '@stratum/clinical';

/** What a treatment asks of its room, from the least to the most. */
export const roomKinds: readonly RoomKind[] = ['any', 'treatment', 'treatment-with-monitor'];
