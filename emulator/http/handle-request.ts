import type { IncomingMessage } from 'node:http'
import { findRoute } from './find-route'
import type { HttpReply } from './http-exchange'
import { MAX_BODY_BYTES, readBody } from './read-body'
import { refuseForeign } from './refuse-foreign'
import type { HttpRefusal, Route } from './route'
import { serveStaticSite } from './static-site'

export interface Site {
  readonly routes: readonly Route[]
  readonly hostingFolder: string | undefined
  readonly port: () => number
  readonly refuseUnrouted: (refusal: HttpRefusal) => HttpReply
}

const parseTarget = (target: string): { path: string; query: URLSearchParams } | undefined => {
  const [rawPath = '', ...rest] = target.split('?')
  try {
    return { path: decodeURIComponent(rawPath), query: new URLSearchParams(rest.join('?')) }
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

const hosted = async (site: Site, method: string, path: string): Promise<HttpReply | undefined> => {
  const readable = method === 'GET' || method === 'HEAD'
  return readable && site.hostingFolder !== undefined ? serveStaticSite(site.hostingFolder, path) : undefined
}

const unanswered = (site: Site, others: readonly Route[], path: string): HttpReply => {
  const [other] = others
  const methods = [...new Set(others.map(({ method }) => method))]
  if (!other) {
    return site.refuseUnrouted({ status: 404, code: 'NOT_FOUND', message: `There is nothing at ${path}.` })
  }
  const message = `${path} answers only ${methods.join(' and ')}.`
  const reply = other.refuse({ status: 405, code: 'METHOD_NOT_ALLOWED', message })
  return { ...reply, headers: { ...reply.headers, allow: methods.join(', ') } }
}

/** Finds who answers a request, reads its body and lets them answer. */
export const handleRequest = async (site: Site, message: IncomingMessage): Promise<HttpReply> => {
  const method = message.method ?? 'GET'
  const target = parseTarget(message.url ?? '/')
  if (!target)
    return site.refuseUnrouted({ status: 400, code: 'INVALID_PARAM', message: 'The path is malformed.' })
  const { route, others } = findRoute(site.routes, method, target.path)
  const refuse = route?.refuse ?? others[0]?.refuse ?? site.refuseUnrouted
  const foreign = refuseForeign(message.headers, site.port())
  if (foreign) return refuse(foreign)
  if (!route) return (await hosted(site, method, target.path)) ?? unanswered(site, others, target.path)
  const maxBytes = route.maxBodyBytes ?? MAX_BODY_BYTES
  const body = await readBody(message, maxBytes)
  if (!body) {
    const code = 'EXCEED_REQUEST_SIZE_LIMIT'
    return refuse({ status: 413, code, message: `A request body may have at most ${maxBytes} bytes.` })
  }
  return route.handle({ method, ...target, headers: message.headers, body })
}
