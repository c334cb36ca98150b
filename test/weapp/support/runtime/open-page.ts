import { callHook } from './call-hook'
import type { RunLog } from './run-log'
import type { LogicInstance, ViewComponent, ViewNode } from './simulator'

type Drawn = { readonly page: ViewComponent; readonly tabBar: ViewComponent | null }

/** One opened page with what is drawn beneath it. What its hooks throw is kept in the log. */
export class OpenPage {
  readonly #element = document.createElement('div')

  constructor(
    readonly route: string,
    private readonly drawn: Drawn,
    private readonly log: RunLog,
  ) {}

  get instance(): LogicInstance {
    return this.drawn.page.instance
  }

  /** The trees that the person holding the phone sees. */
  get trees(): readonly ViewNode[] {
    const { page, tabBar } = this.drawn
    return [page, ...(tabBar ? [tabBar] : [])].map((component) => component._exparserNode)
  }

  call(hook: string, ...args: readonly unknown[]): void {
    this.log.guard(`${this.route} ${hook}`, () => callHook(this.instance, hook, ...args))
  }

  /** Called once it stands in the stack: hooks and tab bars ask which page is in front. */
  start(query: unknown): void {
    const { page, tabBar } = this.drawn
    document.body.append(this.#element)
    this.instance.options = query
    if (tabBar) this.instance.getTabBar = () => tabBar.instance
    page.attach(this.#element)
    tabBar?.attach(this.#element)
    this.call('onLoad', query)
    this.call('onShow')
  }

  show(): void {
    this.#element.hidden = false
    this.call('onShow')
  }

  hide(): void {
    this.#element.hidden = true
    this.call('onHide')
  }

  close(): void {
    this.call('onUnload')
    this.drawn.tabBar?.detach()
    this.drawn.page.detach()
    this.#element.remove()
  }
}
