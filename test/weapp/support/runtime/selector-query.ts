import type { PageStack } from './page-stack'

/** `wx.createSelectorQuery` and `wx.createIntersectionObserver`: the view layer's own, for the page in front. */
export function selectorQueryApi(stack: PageStack) {
  const ofFront = (
    name: 'createSelectorQuery' | 'createIntersectionObserver',
    ...args: readonly unknown[]
  ) => {
    const { instance } = stack.front
    const create = instance[name]
    if (typeof create !== 'function') throw new Error(`the view layer has no ${name}`)
    return Reflect.apply(create, instance, args)
  }
  return {
    createSelectorQuery: () => ofFront('createSelectorQuery'),
    createIntersectionObserver: (_component: unknown, options: unknown) =>
      ofFront('createIntersectionObserver', options),
  }
}
