// The identity in one place: leaf green and ripe-rice gold on warm paper, set in Be Vietnam Pro. Every colour that
// carries text has at least 4.5:1 against what it stands on (WCAG 2.2 AA).
import { Input, createTheme, type MantineColorsTuple } from '@mantine/core';

// Shades 6–8 carry white text; 0–1 are grounds for text in 8–9.
const leaf: MantineColorsTuple = [
  '#eef6ef',
  '#dcebdf',
  '#b6d5bd',
  '#8cbd98',
  '#66a577',
  '#44895a',
  '#2b6e45',
  '#1d5138',
  '#153f2b',
  '#0d2b1d',
];
const rice: MantineColorsTuple = [
  '#fdf6e3',
  '#faeac2',
  '#f4d98d',
  '#eec85f',
  '#eab93f',
  '#d29c1c',
  '#a97708',
  '#855b00',
  '#664500',
  '#452e00',
];
const brick: MantineColorsTuple = [
  '#fcefeb',
  '#f8dcd4',
  '#eeb5a6',
  '#e28b75',
  '#d3654b',
  '#bf4a2e',
  '#a63a24',
  '#8a2d1b',
  '#6c2214',
  '#4a160c',
];
const sky: MantineColorsTuple = [
  '#edf4f7',
  '#d9e7ee',
  '#b1cddb',
  '#86b1c6',
  '#5c93ad',
  '#3d7894',
  '#2c627d',
  '#214d64',
  '#183a4c',
  '#0f2633',
];
/** Warm greys: paper, lines, ink. */
const paper: MantineColorsTuple = [
  '#fffdf8',
  '#faf6ec',
  '#f2ecdd',
  '#e6dec9',
  '#cfc5ab',
  '#a89d83',
  '#7d745f',
  '#615947',
  '#443e31',
  '#29251c',
];

export const theme = createTheme({
  // Mantine's own greys and red become ours, so that nothing cold or shrill slips in.
  colors: { leaf, rice, brick, sky, paper, gray: paper, red: brick },
  primaryColor: 'leaf',
  primaryShade: 7,
  white: '#fffefb',
  black: '#29251c',
  fontFamily: '"Be Vietnam Pro", "Segoe UI", "Noto Sans", system-ui, sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, "Noto Sans Mono", monospace',
  // Nothing on screen is smaller than 16 px: rank shows in weight and colour before size.
  fontSizes: { xs: '1rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: {
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.35' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.45' },
    },
  },
  radius: { xs: '4px', sm: '8px', md: '10px', lg: '14px', xl: '20px' },
  defaultRadius: 'md',
  shadows: {
    xs: '0 1px 2px rgb(68 52 20 / 7%)',
    sm: '0 1px 3px rgb(68 52 20 / 9%), 0 4px 12px rgb(68 52 20 / 5%)',
    md: '0 2px 6px rgb(68 52 20 / 9%), 0 10px 28px rgb(68 52 20 / 10%)',
    lg: '0 4px 10px rgb(68 52 20 / 10%), 0 18px 44px rgb(68 52 20 / 14%)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--button-height': '2.75rem', '--button-fz': '1rem', '--button-padding-x': '1.125rem' } }),
    },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    Input: Input.extend({
      vars: () => ({
        wrapper: { '--input-height': '2.75rem', '--input-fz': '1rem', '--input-placeholder-color': '#736a55' },
      }),
    }),
    InputWrapper: {
      styles: {
        label: { fontSize: '1rem', fontWeight: 500, marginBottom: '0.375rem' },
        description: { fontSize: '1rem', color: 'var(--ink-soft)', marginBottom: '0.375rem' },
        error: { fontSize: '1rem' },
        success: { fontSize: '1rem', color: 'var(--ink)' },
      },
    },
    Select: {
      defaultProps: {
        allowDeselect: false,
        withCheckIcon: false,
        maxDropdownHeight: 352,
        comboboxProps: { shadow: 'md' },
      },
      styles: { option: { minHeight: '2.75rem', fontSize: '1rem' } },
    },
    Checkbox: { defaultProps: { size: 'md' }, styles: { label: { fontSize: '1rem' } } },
    Switch: { defaultProps: { size: 'md' }, styles: { label: { fontSize: '1rem' }, track: { cursor: 'pointer' } } },
    CloseButton: { defaultProps: { size: 44, iconSize: 20 } },
    Menu: {
      defaultProps: { shadow: 'md', radius: 'md', position: 'bottom-end', offset: 6 },
      styles: { item: { minHeight: '2.75rem', fontSize: '1rem' } },
    },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.35, color: '#29251c' },
      },
      styles: { title: { fontWeight: 600, fontSize: '1.3125rem' } },
    },
    Badge: {
      defaultProps: { size: 'lg', variant: 'light', tt: 'none', fw: 500 },
      styles: { root: { fontSize: '1rem', height: '1.875rem' } },
    },
    SegmentedControl: {
      defaultProps: { size: 'md', color: 'paper.0', autoContrast: true },
      styles: {
        root: { border: '1px solid var(--line-strong)', backgroundColor: 'var(--mantine-color-paper-2)' },
        label: { minHeight: '2.25rem', display: 'grid', placeItems: 'center', fontSize: '1rem' },
      },
    },
    Tooltip: {
      defaultProps: { openDelay: 350, withArrow: true, color: 'paper.8' },
      styles: { tooltip: { fontSize: '1rem' } },
    },
    Notification: {
      defaultProps: { radius: 'md', withBorder: false },
      styles: {
        description: { fontSize: '1rem', color: 'var(--ink)' },
        root: { boxShadow: 'var(--mantine-shadow-lg)', padding: '0.875rem 1rem 0.875rem 1.375rem' },
      },
    },
    Loader: { defaultProps: { color: 'leaf' } },
    Progress: { defaultProps: { radius: 'xl', size: 'md' } },
  },
});
