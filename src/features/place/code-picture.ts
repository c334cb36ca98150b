import { encode } from 'uqr'

const QUIET_MODULES = 2

/** The picture of a code, as an address for an image. */
export function codePicture(text: string): string {
  const { data, size } = encode(text, { border: QUIET_MODULES, ecc: 'M' })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
