/** Leaves a link's page without leaving its token in the browser's history. */
export function toSignIn(): void {
  globalThis.history.replaceState(null, '', '/#/');
  globalThis.dispatchEvent(new HashChangeEvent('hashchange'));
}
