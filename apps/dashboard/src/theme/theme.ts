import { createTheme, type Theme } from '@mui/material/styles';
import { components } from './components';
import { type Mode, tokens } from './tokens';

const FONT =
  '"Inter", "SF Pro Text", ui-sans-serif, system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** MUI in the clothes of the product: one accent, 14 px text, tabular figures, visible focus, 8 px grid. */
export function themeFor(mode: Mode): Theme {
  const t = tokens[mode];
  return createTheme({
    palette: {
      mode,
      contrastThreshold: 4.5,
      primary: { main: t.accent, dark: t.accentStrong, light: t.accentSoft, contrastText: t.onAccent },
      secondary: { main: t.inkSoft, contrastText: t.surface },
      error: { main: t.stop, contrastText: t.surface },
      warning: { main: t.wait, contrastText: t.surface },
      success: { main: t.good, contrastText: t.surface },
      info: { main: t.calm, contrastText: t.surface },
      text: { primary: t.ink, secondary: t.inkSoft, disabled: t.inkFaint },
      background: { default: t.ground, paper: t.surface },
      divider: t.line,
    },
    shape: { borderRadius: 8 },
    breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1600 } },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      h1: { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.02em' },
      h2: { fontSize: '1.125rem', fontWeight: 650, lineHeight: 1.35, letterSpacing: '-0.012em' },
      h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
      h4: { fontSize: '0.875rem', fontWeight: 650 },
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
      caption: { fontSize: '0.75rem', lineHeight: 1.45 },
      button: { fontSize: '0.875rem', fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
    },
    components: components(t),
  });
}
