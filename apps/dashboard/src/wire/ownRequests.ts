/** More than anybody sends while one of them is under way. */
const MOST = 100;
const ids = new Set<string>();

/** The writes of this tab by their `x-request-id`: what they changed is on its screens already. */
export const ownRequests = {
  add(id: string | null): void {
    if (id === null) return;
    ids.add(id);
    for (const oldest of ids) {
      if (ids.size <= MOST) break;
      ids.delete(oldest);
    }
  },
  has: (id: string | null): boolean => id !== null && ids.has(id),
};
