import { statSync } from 'node:fs'

/** Changes whenever the file was built again; undefined when there is no such file. */
export const bundleStamp = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? `${found.mtimeMs}:${found.size}` : undefined
}
