import type { Components, Theme } from '@mui/material/styles';
import type { tokens } from './tokens';

type Tokens = (typeof tokens)['light'];

/** How MUI's parts look here; sizes keep every target at 24 px or more. */
export function components(t: Tokens): Components<Theme> {
  const focusRing = { outline: `2px solid ${t.focus}`, outlineOffset: 2 };
  return {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'medium' },
      styleOverrides: {
        root: { borderRadius: 9, minHeight: 36, padding: '5px 14px', whiteSpace: 'nowrap' },
        sizeSmall: { minHeight: 30, padding: '2px 11px', fontSize: '0.8125rem' },
        outlined: { borderColor: t.lineStrong, color: t.ink, '&:hover': { background: t.sunken } },
        text: { '&:hover': { background: t.accentSoft } },
      },
    },
    MuiIconButton: {
      styleOverrides: { root: { borderRadius: 9, minWidth: 32, minHeight: 32, color: t.inkSoft } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiDialog: {
      styleOverrides: { paper: { borderRadius: 16, border: `1px solid ${t.line}`, boxShadow: t.shadowHigh } },
    },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 650, padding: '20px 24px 8px' } },
    },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 4 } } },
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(8 20 17 / 45%)' } },
      },
    },
    MuiPopover: {
      styleOverrides: { paper: { borderRadius: 12, border: `1px solid ${t.line}`, boxShadow: t.shadowHigh } },
    },
    MuiMenu: { styleOverrides: { list: { padding: 6 } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          borderRadius: 7,
          minHeight: 36,
          fontSize: '0.875rem',
          gap: 10,
          '&.Mui-focusVisible': focusRing,
        },
      },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: { fontSize: '0.8125rem', background: t.ink, color: t.surface, padding: '6px 10px' },
      },
    },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: '100%',
          marginBottom: 5,
          color: t.ink,
          fontSize: '0.8125rem',
          fontWeight: 600,
          '&.Mui-focused': { color: t.ink },
          '&.Mui-error': { color: t.ink },
        },
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: {
          borderRadius: 9,
          background: t.surface,
          '& .MuiOutlinedInput-notchedOutline': {
            borderColor: t.lineStrong,
            top: 0,
            '& legend': { display: 'none' },
          },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: t.focus, borderWidth: 2 },
        },
        input: { fontSize: '0.875rem', '@media (pointer: coarse)': { fontSize: '1rem' } },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { margin: '5px 0 0', fontSize: '0.8125rem', color: t.inkFaint } },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { height: 2.5, borderRadius: 2 } } },
    MuiTab: {
      styleOverrides: {
        root: { minHeight: 40, minWidth: 0, padding: '8px 12px', color: t.inkSoft, fontWeight: 600 },
      },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 7, fontWeight: 600 } } },
    MuiLink: { styleOverrides: { root: { textUnderlineOffset: 3, '&:focus-visible': focusRing } } },
    MuiSkeleton: { defaultProps: { animation: 'wave' }, styleOverrides: { root: { background: t.sunken } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: t.line, fontVariantNumeric: 'tabular-nums', padding: '10px 14px' },
        head: { color: t.inkFaint, fontSize: '0.75rem', fontWeight: 600 },
      },
    },
  };
}
