import { type Box, INK, n, segment, text } from './svg'

export type Tick = { readonly at: number; readonly label: string }

/** Lines across with their numbers at the left. */
export const leftAxis = (box: Box, ticks: readonly Tick[]): string =>
  ticks
    .map(
      ({ at, label }) =>
        segment(box.left, at, box.right, at, INK.grid) +
        text(box.left - 8, at + 4, label, { anchor: 'end', size: 11, fill: INK.quiet }),
    )
    .join('')

/** Labels below, with the line they stand on. */
export const bottomAxis = (box: Box, ticks: readonly Tick[], name = ''): string =>
  segment(box.left, box.bottom, box.right, box.bottom, INK.axis) +
  ticks
    .map(({ at, label }) => text(at, box.bottom + 18, label, { anchor: 'middle', size: 11, fill: INK.quiet }))
    .join('') +
  (name ? text(box.right, box.bottom + 36, name, { anchor: 'end', size: 11, fill: INK.quiet }) : '')

export type LegendEntry = { readonly label: string; readonly colour: string }

/** Colours and their words in one row, from the right edge of the picture's head. */
export function legend(entries: readonly LegendEntry[], right: number, y: number): string {
  const widths = entries.map(({ label }) => 22 + label.length * 12 + 14)
  const total = widths.reduce((sum, each) => sum + each, 0)
  let x = right - total
  return entries
    .map(({ label, colour }, at) => {
      const mark = `<rect x="${n(x)}" y="${n(y - 9)}" width="14" height="10" rx="2" fill="${colour}"/>`
      const words = text(x + 20, y, label, { size: 12 })
      x += widths[at] ?? 0
      return mark + words
    })
    .join('')
}
