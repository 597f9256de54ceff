/** Loads the application; called early when somebody is about to sign in, so that it is there in time. */
export const loadApp = () => import('../App');
