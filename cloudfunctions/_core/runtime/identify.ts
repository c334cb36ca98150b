import cloudbase from '@cloudbase/node-sdk'

export type CloudContext = Parameters<typeof cloudbase.getCloudbaseContext>[0] & {
  readonly request_id?: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Identity comes from the platform alone, never from what a client sends. */
export function identify(context: CloudContext): { openid: string; requestId: string } {
  const platform = cloudbase.getCloudbaseContext(context)
  return { openid: text(platform.WX_OPENID), requestId: text(context?.request_id) }
}

/** Whoever calls from a phone, a browser or a developer's tool; one that is signed in anonymously has no openid either. */
const CALLERS = /^(wx_client|wx_devtools|wx_localdebug|web_client)/
/** The same, and what comes over HTTP. */
const CLIENTS = /^(wx_client|wx_devtools|wx_localdebug|web_client|wx_http)/

const sourceOf = (context: CloudContext): string => text(cloudbase.getCloudbaseContext(context).TCB_SOURCE)

/**
 * An event that WeChat sends by itself (消息推送) may carry the openid of whom it is about, so what tells it from a client
 * is the source that the platform names.
 */
export const isPush = (context: CloudContext): boolean => !CLIENTS.test(sourceOf(context))

/** A timer has no caller, and is none: who sends the event of a timer is told by his openid, or by whence he comes. */
export function isTimer(event: unknown, context: CloudContext): boolean {
  const type = typeof event === 'object' && event !== null && 'Type' in event ? event.Type : null
  return type === 'Timer' && identify(context).openid === '' && !CLIENTS.test(sourceOf(context))
}

/** What HTTP access has brought, and nobody who calls the function himself and writes an event that looks like it. */
export const isFromHttp = (context: CloudContext): boolean =>
  identify(context).openid === '' && !CALLERS.test(sourceOf(context))
