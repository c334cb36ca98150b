import type { Route } from './route'

const fits = (route: Route, path: string): boolean =>
  path === route.path || (route.below === true && path.startsWith(`${route.path}/`))

export interface RouteMatch {
  readonly route: Route | undefined
  /** Routes of that path with another method. */
  readonly others: readonly Route[]
}

export const findRoute = (routes: readonly Route[], method: string, path: string): RouteMatch => {
  const fitting = routes.filter((route) => fits(route, path))
  const wanted = method === 'HEAD' ? 'GET' : method
  return {
    route: fitting.find((route) => route.method === wanted),
    others: fitting.filter((route) => route.method !== wanted),
  }
}
