import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';
import { sans, serif } from './fonts.ts';

/** The only accent colour. Kinds of things have colours from the API. */
const petrol: MantineColorsTuple = [
  '#e9f4f3',
  '#d2e7e5',
  '#a7d0cc',
  '#78b7b2',
  '#4f9f99',
  '#2f8780',
  '#17716a',
  '#0b5d57',
  '#084a45',
  '#053733',
];

const gray: MantineColorsTuple = [
  '#f7f7f5',
  '#f1f1ee',
  '#e6e6e2',
  '#d6d6d1',
  '#bcbcb6',
  '#96979a',
  '#6d7076',
  '#53565c',
  '#36393e',
  '#1d1f22',
];

const dark: MantineColorsTuple = [
  '#e6e6e3',
  '#b4b7bb',
  '#8d9197',
  '#5c6066',
  '#3a3e43',
  '#2a2d31',
  '#1f2225',
  '#17191b',
  '#121315',
  '#0c0d0e',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  // Both have enough contrast with white text on filled buttons.
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { petrol, gray, dark },
  black: gray[9],
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: sans, fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.5', xl: '1.35' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Anchor: { defaultProps: { underline: 'hover' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
  },
});

/** Semantic colour variables: style sheets use these, so that light and dark are defined in one place. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--serif': serif },
  light: {
    '--mantine-color-body': '#fdfdfc',
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': '#5d6067',
    '--paper': '#fdfdfc',
    '--paper-raised': '#ffffff',
    '--paper-sunk': gray[0],
    '--line': gray[2],
    '--line-strong': gray[3],
    '--ink': gray[9],
    '--ink-soft': gray[7],
    '--ink-faint': '#666970',
    '--accent': petrol[7],
    '--accent-wash': petrol[0],
    '--warn': '#8a4b08',
    '--warn-wash': '#fdf3e3',
    '--danger': '#a3211f',
    '--mantine-color-error': '#a3211f',
    // The API's colours are made for a light background: the dark scheme lightens them.
    '--kind-mix': '90%, #000',
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': '#a3a7ac',
    '--paper': dark[7],
    '--paper-raised': dark[6],
    '--paper-sunk': dark[8],
    '--line': dark[5],
    '--line-strong': dark[4],
    '--ink': dark[0],
    '--ink-soft': dark[1],
    '--ink-faint': '#999da3',
    '--accent': petrol[3],
    '--accent-wash': '#16302e',
    '--warn': '#e6b06a',
    '--warn-wash': '#30261a',
    '--danger': '#f08c84',
    '--mantine-color-error': '#f08c84',
    '--kind-mix': '64%, #fff',
  },
});
