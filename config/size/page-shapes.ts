import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What a page sends to be drawn, in bytes, and what then stands on it. */
export type PageShape = {
  readonly firstBytes: number
  readonly largestBytes: number
  readonly nodes: number
  readonly depth: number
}

export type PageShapes = Readonly<Record<string, PageShape>>

const FILE = resolve(__dirname, 'page-baseline.json')

/** As they were when somebody last looked at them. */
export const readPageShapes = (): PageShapes =>
  existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}

export const writePageShapes = (shapes: PageShapes): void =>
  writeFileSync(FILE, `${JSON.stringify(shapes, null, 2)}\n`)

const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(5)

const change = (now: number, before: number): string =>
  now === before ? '' : ` (${now > before ? '+' : ''}${now - before})`

/** `2.1 KB at first, 14.0 at most, 243 (+3) elements, 11 deep  pages/home/index` */
export function sayShape(route: string, shape: PageShape, before: PageShape | undefined): string {
  const { firstBytes, largestBytes, nodes, depth } = shape
  const old = before ?? shape
  return [
    `${kb(firstBytes)} KB at first`,
    `${kb(largestBytes)} at most`,
    `${String(nodes).padStart(4)}${change(nodes, old.nodes)} elements`,
    `${String(depth).padStart(2)}${change(depth, old.depth)} deep  ${route}${before ? '' : ' (new)'}`,
  ].join(', ')
}
