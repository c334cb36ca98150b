import type { BuiltPackage } from './built-package'
import type { OpenPage } from './open-page'

export type Place = { readonly route: string; readonly query: Readonly<Record<string, string>> }

const MOST_PAGES = 10

/**
 * The pages that are open, with WeChat's rules: tab pages stay once opened and are only shown and hidden,
 * pages above them end when they are left. Throws WeChat's words for a move that it refuses.
 */
export class PageStack {
  #stack: OpenPage[] = []
  readonly #tabs = new Map<string, OpenPage>()

  constructor(
    private readonly built: BuiltPackage,
    private readonly open: (route: string) => OpenPage,
    private readonly receive: (query: unknown) => unknown,
  ) {}

  get pages(): readonly OpenPage[] {
    return this.#stack
  }

  get front(): OpenPage {
    const front = this.#stack.at(-1)
    if (!front) throw new Error('no page is open')
    return front
  }

  navigateTo(place: Place): void {
    this.#check(place, 'navigateTo')
    if (this.#stack.length >= MOST_PAGES) throw new Error('webview count limit exceed')
    this.front.hide()
    this.#push(place)
  }

  redirectTo(place: Place): void {
    this.#check(place, 'redirectTo')
    this.#drop(this.front)
    this.#push(place)
  }

  navigateBack(delta: number): void {
    if (this.#stack.length === 1) throw new Error('cannot navigate back at first page')
    for (const page of this.#stack.slice(1).slice(-delta).reverse()) this.#drop(page)
    this.front.show()
  }

  switchTab({ route }: Place): void {
    if (!this.#isTab(route)) throw new Error('can not switch to no-tabBar page')
    const left = this.front
    if (left.route === route) return
    for (const page of [...this.#stack].reverse()) if (!this.#isTab(page.route)) this.#drop(page)
    if (this.#isTab(left.route)) left.hide()
    this.#stack = []
    const kept = this.#tabs.get(route)
    if (kept) {
      this.#stack = [kept]
      kept.show()
    } else this.#push({ route, query: {} })
  }

  reLaunch(place: Place): void {
    this.#check(place)
    this.close()
    this.#push(place)
  }

  close(): void {
    for (const page of [...this.#stack].reverse()) this.#drop(page)
    for (const page of this.#tabs.values()) this.#drop(page)
  }

  #isTab(route: string): boolean {
    return this.built.tabs.includes(route)
  }

  /** `notToTabs`: the move that may not lead to a tab page. */
  #check({ route }: Place, notToTabs?: string): void {
    if (!this.built.routes.includes(route)) throw new Error(`page "${route}" is not found`)
    if (notToTabs && this.#isTab(route)) throw new Error(`can not ${notToTabs} a tabbar page`)
  }

  #push({ route, query }: Place): void {
    const page = this.open(route)
    this.#stack.push(page)
    if (this.#isTab(route)) this.#tabs.set(route, page)
    page.start(this.receive(query))
  }

  #drop(page: OpenPage): void {
    page.close()
    this.#stack = this.#stack.filter((each) => each !== page)
    if (this.#tabs.get(page.route) === page) this.#tabs.delete(page.route)
  }
}
