let depth = 0;

/** Requests that begin within `act` are nobody's work: they keep no session awake and never ask for the password. */
export function inBackground<Result>(act: () => Result): Result {
  depth++;
  try {
    return act();
  } finally {
    depth--;
  }
}

export const isInBackground = (): boolean => depth > 0;
