import useMediaQuery from '@mui/material/useMediaQuery';

/** Whether the screen is too narrow for columns. */
export const useSmall = (): boolean => useMediaQuery('(max-width:699px)', { noSsr: true });
