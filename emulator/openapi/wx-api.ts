import type { OpenApiState } from './openapi-state'

export type WxParams = Readonly<Record<string, unknown>>

export interface WxApiContext {
  readonly state: OpenApiState
  readonly nowMs: number
  readonly newId: () => string
}

/** One API of WeChat: what it answers stands beside errcode 0; throws WxRefusal. */
export type WxApi = (params: WxParams, context: WxApiContext) => object
