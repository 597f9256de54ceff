/** Removes everything that react-admin and the screens kept in this browser; the look stays. */
export function clearStores(): void {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) {
      if (key.startsWith('RaStore') || (key.startsWith('stratum.') && key !== 'stratum.look')) {
        store.removeItem(key);
      }
    }
  }
}
