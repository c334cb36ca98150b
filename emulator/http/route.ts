import type { HttpReply, HttpRequest } from './http-exchange'

/** What the server itself refuses, before or instead of a handler. */
export interface HttpRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  /** Also answers for every path below `path`. */
  readonly below?: boolean
  /** How large a body may be; 16 MB unless it says otherwise. */
  readonly maxBodyBytes?: number
  readonly handle: (request: HttpRequest) => Promise<HttpReply>
  /** Words a refusal the way this route's clients expect it. */
  readonly refuse: (refusal: HttpRefusal) => HttpReply
}
