/**
 * Loads the application; called early when somebody is about to sign in, so that it is there in time.
 * Today, the screen that most sessions begin with, comes at the same time and not after it.
 */
export function loadApp() {
  if (/^(#\/?)?$/.test(globalThis.location.hash)) void import('../today/Screen').catch(() => undefined);
  return import('../App');
}
