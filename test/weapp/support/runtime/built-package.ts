import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import * as z from 'zod/mini'

const subPackage = z.object({ root: z.string(), pages: z.array(z.string()) })

const appJson = z.object({
  pages: z.array(z.string()).check(z.minLength(1)),
  subPackages: z._default(z.array(subPackage), []),
  tabBar: z.optional(
    z.object({ custom: z._default(z.boolean(), false), list: z.array(z.object({ pagePath: z.string() })) }),
  ),
})

const pageJson = z.object({
  usingComponents: z._default(z.record(z.string(), z.string()), {}),
  enablePullDownRefresh: z._default(z.boolean(), false),
})

export type PageJson = z.infer<typeof pageJson>

/** A mini-program as it would be uploaded. Paths are relative to its root and have no extension. */
export class BuiltPackage {
  readonly routes: readonly string[]
  readonly tabs: readonly string[]
  readonly hasCustomTabBar: boolean
  /** Roots of the subpackages; the main package is ''. */
  readonly subPackages: readonly string[]

  constructor(readonly root: string) {
    const app = appJson.parse(JSON.parse(this.read('app.json')))
    this.routes = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root: below, pages }) => pages.map((page) => posix.join(below, page))),
    ]
    this.tabs = app.tabBar?.list.map(({ pagePath }) => pagePath) ?? []
    this.hasCustomTabBar = app.tabBar?.custom ?? false
    this.subPackages = app.subPackages.map(({ root: below }) => below)
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file))
  }

  pageJson(path: string): PageJson {
    return pageJson.parse(JSON.parse(this.read(`${path}.json`)))
  }

  packageOf(path: string): string {
    return this.subPackages.find((below) => path.startsWith(`${below}/`)) ?? ''
  }
}
