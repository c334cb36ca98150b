import type { IncomingHttpHeaders } from 'node:http'
import type { HttpRefusal } from './route'

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]']

const refusal = (message: string): HttpRefusal => ({ status: 403, code: 'INVALID_REQUEST_SOURCE', message })

/** A browser also sends requests without `Origin` for other pages; it then says so itself. */
const isForeignFetch = (headers: IncomingHttpHeaders): boolean => {
  const elsewhere = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
  return elsewhere && headers['sec-fetch-mode'] !== 'navigate' && headers['sec-fetch-dest'] !== 'image'
}

/**
 * Keeps web pages and other machines out: `Host` must name this machine, `Origin` (when sent) this server.
 * Identity here is only a header, so nobody else may get to send one.
 */
export const refuseForeign = (headers: IncomingHttpHeaders, port: number): HttpRefusal | undefined => {
  const host = headers.host?.toLowerCase() ?? ''
  if (!LOOPBACK_HOSTS.some((name) => host === name || host === `${name}:${port}`)) {
    return refusal('The emulator answers only requests to 127.0.0.1, localhost or [::1].')
  }
  const origin = headers.origin?.toLowerCase()
  if (origin !== undefined && !LOOPBACK_HOSTS.some((name) => origin === `http://${name}:${port}`)) {
    return refusal('The emulator answers only pages that it serves itself.')
  }
  return isForeignFetch(headers)
    ? refusal('The emulator lets other pages only link to it and show its pictures.')
    : undefined
}
