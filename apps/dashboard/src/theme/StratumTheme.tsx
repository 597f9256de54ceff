import CssBaseline from '@mui/material/CssBaseline';
import { StyledEngineProvider, ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useSyncExternalStore } from 'react';
import { currentMode, onLook } from './look';
import { themeFor } from './theme';
import './base.css';

const themes = { light: themeFor('light'), dark: themeFor('dark') };

/**
 * The theme of the moment; changes in place, without drawing the router again. MUI's styles come first in the
 * page, so that a component's own CSS wins over them.
 */
export function StratumTheme({ children }: { children: ReactNode }) {
  const mode = useSyncExternalStore(onLook, currentMode);
  return (
    <StyledEngineProvider injectFirst>
      <ThemeProvider theme={themes[mode]}>
        <CssBaseline />
        {children}
      </ThemeProvider>
    </StyledEngineProvider>
  );
}
