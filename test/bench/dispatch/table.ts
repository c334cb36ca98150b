/** One line of a table: the first cell to the left, the others to the right. */
export function printRow(cells: readonly (string | number)[]): void {
  const [first = '', ...others] = cells
  process.stdout.write(
    `${String(first).padEnd(40)}${others.map((cell) => String(cell).padStart(13)).join('')}\n`,
  )
}

/** What goes on, on one line of a terminal that the next one replaces; nothing where nobody watches. */
export function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`)
}

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The value below which this share of all lie. */
export const shareOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

export const rounded = (ms: number): string => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)))
