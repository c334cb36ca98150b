import { fileURLToPath } from 'node:url'
import type { HttpReply } from '../http/http-exchange'
import type { Route } from '../http/route'
import { serveStaticSite } from '../http/static-site'
import { refuseControl } from './refuse-control'

const PAGE_PATH = '/_emu/'
const FILES_PATH = '/_emu/page'

const FOLDER = fileURLToPath(new URL('./page', import.meta.url))

/** The page may load and read only what this server has, and nobody may frame it. */
const GUARDS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

const serve = async (path: string): Promise<HttpReply> => {
  const reply = await serveStaticSite(FOLDER, path)
  if (!reply) return refuseControl({ status: 404, code: 'NOT_FOUND', message: 'There is no such file.' })
  return { ...reply, headers: { ...reply.headers, ...GUARDS } }
}

const toThePage: HttpReply = { status: 308, headers: { location: PAGE_PATH }, json: {} }

/** `GET /` where no site is hosted. A browser must not keep it: there may be one at the next start. */
export const frontDoorRoute: Route = {
  method: 'GET',
  path: '/',
  refuse: refuseControl,
  handle: async () => ({
    status: 307,
    headers: { location: PAGE_PATH, 'cache-control': 'no-store' },
    bytes: Buffer.alloc(0),
  }),
}

/** `GET /_emu/`: a page that shows what the emulator holds. It only reads. */
export const pageRoutes = (): readonly Route[] => [
  { method: 'GET', path: '/_emu', refuse: refuseControl, handle: async () => toThePage },
  { method: 'GET', path: PAGE_PATH, refuse: refuseControl, handle: () => serve('/') },
  {
    method: 'GET',
    path: FILES_PATH,
    below: true,
    refuse: refuseControl,
    handle: ({ path }) => serve(path.slice(FILES_PATH.length)),
  },
]
