/**
 * What a chart is drawn in, by day (and on paper) and in the dark; its letters and lines repeat the theme's tokens, because an
 * image cannot read them. The bars are told apart by colour-blind eyes, and in grey by how light they are (after Okabe and
 * Ito); each stands beside its word.
 */
export const CHART_INKS = {
  light: {
    text: '#1c211e',
    second: '#4a544e',
    line: '#dde3dc',
    done: '#0b6e4f',
    waiting: '#e69f00',
    lost: '#7f8a84',
  },
  dark: {
    text: '#eef1ec',
    second: '#b9c2bb',
    line: '#39423c',
    done: '#9fe6c6',
    waiting: '#e69f00',
    lost: '#7f8a84',
  },
} as const

export type ChartInk = keyof (typeof CHART_INKS)['light']
export type ChartInks = Readonly<Record<ChartInk, string>>
