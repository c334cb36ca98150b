import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { contentTypeOf } from './content-type-of'
import type { HttpReply } from './http-exchange'

/** The real path of a file inside `folder`, or undefined when there is none or it lies outside. */
const fileInside = async (folder: string, path: string): Promise<string | undefined> => {
  if (path.includes('\0')) return undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    return file.startsWith(root + sep) ? file : undefined
  } catch {
    return undefined
  }
}

/** Answers with a file of the site, `/` being its index.html; undefined when there is no such file. */
export const serveStaticSite = async (folder: string, path: string): Promise<HttpReply | undefined> => {
  const file = await fileInside(folder, path === '/' ? '/index.html' : path)
  if (file === undefined) return undefined
  const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }))
  if (!isFile) return undefined
  const headers = {
    'content-type': contentTypeOf(file),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  }
  return { status: 200, file, sizeBytes: size, headers }
}
