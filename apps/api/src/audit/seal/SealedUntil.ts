/**
 * By clinic, a moment before which every event is known to be sealed, in UTC as events tell it. It only spares
 * looking again at what is sealed: a process that knows nothing looks further back.
 */
export type SealedUntil = ReadonlyMap<string, string>;
