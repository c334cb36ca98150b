import type { ChartInk } from './chart-inks'

type Letters = {
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly ink?: Extract<ChartInk, 'text' | 'second'>
}

/** What a chart is drawn of, whoever draws it: y goes down, a text stands on its y. */
export type Mark =
  | ({
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly words: string
    } & Required<Letters>)
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: ChartInk
    }
  | {
      readonly kind: 'line'
      readonly x: number
      readonly y: number
      readonly toX: number
      readonly toY: number
    }

/** A chart, in pixels of a phone. */
export type Picture = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] }

export const textMark = (
  x: number,
  y: number,
  words: string,
  { size, anchor = 'start', ink = 'text' }: Letters,
): Mark => ({ kind: 'text', x, y, words, size, anchor, ink })

export const barMark = (x: number, y: number, width: number, height: number, ink: ChartInk): Mark => ({
  kind: 'bar',
  x,
  y,
  width: Math.max(0, width),
  height: Math.max(0, height),
  ink,
})

export const lineMark = (x: number, y: number, toX: number, toY: number): Mark => ({
  kind: 'line',
  x,
  y,
  toX,
  toY,
})
