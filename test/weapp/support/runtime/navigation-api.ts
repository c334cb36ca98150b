import { posix } from 'node:path'
import type { PageStack, Place } from './page-stack'
import type { WxCalls } from './wx-calls'

/** Where a url leads, seen from a page. WeChat does not decode the query. */
export function parseUrl(url: unknown, fromRoute: string): Place {
  if (typeof url !== 'string') throw new Error('parameter error: parameter.url should be String')
  const [path = '', search = ''] = url.split('?')
  const route = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(fromRoute), path)
  const pairs = search.split('&').filter(Boolean)
  return {
    route,
    query: Object.fromEntries(
      pairs.map((pair) => {
        const [key = '', ...value] = pair.split('=')
        return [key, value.join('=')]
      }),
    ),
  }
}

/** `wx.navigateTo` and its family. */
export function navigationApi(calls: WxCalls, stack: PageStack) {
  const to = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    calls.make(name, ({ url }) => stack[name](parseUrl(url, stack.front.route)))
  return {
    navigateTo: to('navigateTo'),
    redirectTo: to('redirectTo'),
    switchTab: to('switchTab'),
    reLaunch: to('reLaunch'),
    navigateBack: calls.make('navigateBack', ({ delta }) => stack.navigateBack(Number(delta ?? 1))),
  }
}
