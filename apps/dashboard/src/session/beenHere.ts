const KEY = 'stratum.here';

/** Whether somebody is probably still signed in here; decides only what is loaded ahead, never what is shown. */
export function beenHere(): boolean {
  return localStorage.getItem(KEY) !== null;
}

/** Remembered until the next sign-out empties the stores; holds no name and no token. */
export function rememberHere(): void {
  localStorage.setItem(KEY, '1');
}
