import { type Box, boxAround, capAround } from './cap'
import { locationsAt } from './locations-at'
import { cornersOf, type Shape } from './shape'

/** Side of a cell: a little over two kilometres from north to south. */
const CELL_DEGREES = 0.02
const CELLS_AROUND = 360 / CELL_DEGREES
const MAX_CELLS_OF_A_SHAPE = 64
const MAX_LISTED_CELLS = 512

/** Stands for shapes that lie in too many cells to name them. */
const EVERYWHERE = 'g*'

const column = (longitude: number): number => Math.floor((longitude + 180) / CELL_DEGREES)
const row = (latitude: number): number => Math.floor((latitude + 90) / CELL_DEGREES)
const wrap = (x: number): number => ((x % CELLS_AROUND) + CELLS_AROUND) % CELLS_AROUND
const name = (x: number, y: number): string => `g${wrap(x)},${y}`

interface CellRange {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

const rangeOf = ({ west, east, south, north }: Box): CellRange => ({
  west: column(west),
  east: column(east),
  south: row(south),
  north: row(north),
})

const sizeOf = ({ west, east, south, north }: CellRange): number => (east - west + 1) * (north - south + 1)

const list = ({ west, east, south, north }: CellRange): readonly string[] => {
  const cells: string[] = []
  for (let x = west; x <= east; x += 1) for (let y = south; y <= north; y += 1) cells.push(name(x, y))
  return cells
}

const cellsOfShape = (shape: Shape): readonly string[] => {
  const [point, ...others] = shape.points
  const alone = others.length === 0 && shape.lines.length === 0 && shape.polygons.length === 0
  if (point && alone) return [name(column(point[0]), row(point[1]))]
  const range = rangeOf(boxAround(capAround(cornersOf(shape))))
  return sizeOf(range) > MAX_CELLS_OF_A_SHAPE ? [EVERYWHERE] : list(range)
}

/** The index entries of the geometries at a path; none where there is no geometry. */
export const geoCells = (document: unknown, path: string): readonly string[] => [
  ...new Set(locationsAt.lenient(document, path).flatMap(({ shape }) => cellsOfShape(shape))),
]

const isWithin =
  (range: CellRange) =>
  (part: string): boolean => {
    if (part === EVERYWHERE) return true
    const [x = Number.NaN, y = Number.NaN] = part.slice(1).split(',').map(Number)
    return wrap(x - range.west) <= range.east - range.west && y >= range.south && y <= range.north
  }

/** Which index entries can answer to a condition on `box`: a list of them, or a test when they are many. */
export const cellsOfBox = (box: Box): readonly string[] | ((part: string) => boolean) => {
  const range = rangeOf(box)
  return sizeOf(range) > MAX_LISTED_CELLS ? isWithin(range) : [EVERYWHERE, ...list(range)]
}
