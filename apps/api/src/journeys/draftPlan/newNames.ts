import { newId } from '../../database/newId.js';

/** Gives every key an id of its own, the same whenever it is asked for again. */
export function newNames(): (key: string) => string {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
}
