import type { HttpRequest } from '../http/http-exchange'

/** Where all requests come from, unless a test says another place. */
const LOOPBACK = '127.0.0.1'

interface Place {
  readonly path: string
  readonly envId: string
  readonly requestId: string
}

/** What HTTP access makes of a request (集成请求): the event of the function. */
export const integrationRequest = (
  { method, headers, query, body }: HttpRequest,
  { path, envId, requestId }: Place,
) => {
  const { 'x-emu-address': said, 'x-emu-openid': _nobody, ...others } = headers
  const address = typeof said === 'string' ? said : LOOPBACK
  const passedOn = [headers['x-forwarded-for'], address].flat().filter(Boolean).join(', ')
  return {
    path,
    httpMethod: method,
    // A gateway adds whence it comes at the end, and lets through what the caller says himself.
    headers: { 'x-real-ip': address, ...others, 'x-forwarded-for': passedOn },
    queryStringParameters: Object.fromEntries(query),
    requestContext: { requestId, envId },
    body: body.toString('utf8'),
    isBase64Encoded: false,
  }
}
