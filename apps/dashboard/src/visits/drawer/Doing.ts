/** A dialog of a visit that is open. */
export type Doing = 'start' | 'done' | 'move' | 'cancel';
