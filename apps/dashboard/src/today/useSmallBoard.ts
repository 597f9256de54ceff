import useMediaQuery from '@mui/material/useMediaQuery';

/** Whether there is no room for the columns of the board beside each other. */
export const useSmallBoard = (): boolean => useMediaQuery('(max-width:799px)', { noSsr: true });
