import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { HttpReply } from './http-exchange'

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.gif', 'image/gif'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.ttf', 'font/ttf'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webp', 'image/webp'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
])

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
  const contentType = CONTENT_TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream'
  const headers = {
    'content-type': contentType,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  }
  return { status: 200, file, sizeBytes: size, headers }
}
