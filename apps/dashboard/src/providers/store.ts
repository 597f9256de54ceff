import { localStorageStore } from 'react-admin';

/** Preferences of lists and the like; emptied at every sign-out. */
export const store = localStorageStore('1', 'stratum');
