/** The colours an icon may have; they repeat the theme's tokens of these names, because an image cannot read them. */
export const ICON_COLOURS = {
  light: {
    ink: '#1c211e',
    'ink-2': '#4a544e',
    brand: '#0b6e4f',
    danger: '#b3261e',
    warn: '#7a4b00',
    info: '#1f5fa8',
    'on-brand': '#ffffff',
  },
  dark: {
    ink: '#eef1ec',
    'ink-2': '#b9c2bb',
    brand: '#6fcfa6',
    danger: '#ff9f95',
    warn: '#f3c878',
    info: '#94c1f5',
    'on-brand': '#06231a',
  },
} as const
