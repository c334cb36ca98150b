import * as z from 'zod/mini'

const texts = z._default(z.nullable(z.record(z.string(), z.unknown())), {})

const integrationRequest = z.object({
  httpMethod: z.string(),
  requestContext: z.record(z.string(), z.unknown()),
  headers: texts,
  queryStringParameters: texts,
})

/** What CloudBase's HTTP access (HTTP 访问服务) hands to a function. */
export type HttpRequest = {
  readonly method: string
  readonly query: Readonly<Record<string, unknown>>
  /** Whence it comes, as the platform says; empty where it does not. */
  readonly address: string
}

/** The name of a header may be written in large letters. */
const headerOf = (headers: Readonly<Record<string, unknown>>, name: string): string => {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof found === 'string' ? found.trim() : ''
}

/** What came over HTTP; null: somebody called the function itself. */
export function readHttpRequest(event: unknown): HttpRequest | null {
  const read = integrationRequest.safeParse(event)
  if (!read.success) return null
  const { httpMethod, headers, queryStringParameters } = read.data
  // The last of those who passed it on is the platform's own word; those before it, and any other header, may be the caller's.
  const passedOn =
    headerOf(headers ?? {}, 'x-forwarded-for')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  return {
    method: httpMethod.toUpperCase(),
    query: queryStringParameters ?? {},
    address: passedOn || headerOf(headers ?? {}, 'x-real-ip'),
  }
}
