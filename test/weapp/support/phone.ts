import { matchSelector } from './match-selector'
import type { MiniProgram } from './runtime/mini-program'
import { RenderedNode } from './runtime/rendered-node'
import { waitFor } from './wait-for'

/** A phone with the mini-program open, as a person uses it. All waiting ends at once when the mini-program breaks. */
export class Phone {
  constructor(private readonly app: MiniProgram) {}

  get route(): string {
    return this.app.stack.front.route
  }

  /** Everything that can be read on the page in front and its tab bar. */
  get text(): string {
    return this.#trees.map((tree) => tree.text).join('\n')
  }

  /** What the page in front has sent to be drawn so far, in bytes, one number a time. */
  get drawnBytes(): readonly number[] {
    const { route } = this
    return this.app.log.setData.filter(({ path }) => path === route).map(({ sizeBytes }) => sizeBytes)
  }

  /** How many elements stand on the page in front, and how many of them in one another. */
  get shape(): { readonly nodes: number; readonly depth: number } {
    const shapes = this.#trees.map((tree) => tree.shape)
    return {
      nodes: shapes.reduce((sum, { nodes }) => sum + nodes, 0),
      depth: Math.max(...shapes.map(({ depth }) => depth)),
    }
  }

  all(selector: string): readonly RenderedNode[] {
    const matches = matchSelector(selector)
    return this.#trees.flatMap((tree) => [...tree.elements()].filter(matches))
  }

  /** What goes into a chat when the page in front is shared; null where it cannot be. */
  get shareCard(): unknown {
    const { instance } = this.app.stack.front
    const share: unknown = instance.onShareAppMessage
    return typeof share === 'function' ? Reflect.apply(share, instance, [{ from: 'menu' }]) : null
  }

  /** WeChat has fetched a newer version. */
  newVersionArrives(): void {
    this.app.updates.arrive()
  }

  get tookNewVersion(): boolean {
    return this.app.updates.taken
  }

  /** Waits until an element is there. */
  async finds(selector: string): Promise<RenderedNode> {
    return this.#wait(() => this.all(selector)[0], `finds no ${selector}`)
  }

  /** Waits until no such element is there any more. */
  async lacks(selector: string): Promise<void> {
    await this.#wait(() => this.all(selector).length === 0, `still finds ${selector}`)
  }

  /** Waits until words can be read. */
  async reads(words: string): Promise<void> {
    await this.#wait(() => this.text.includes(words), `does not read “${words}”`)
  }

  async isAt(route: string): Promise<void> {
    await this.#wait(() => this.route === route, `is not at ${route}`)
  }

  async dials(phoneNumber: string): Promise<void> {
    await this.#wait(() => this.app.log.phoneCalls.includes(phoneNumber), `did not dial ${phoneNumber}`)
  }

  /** Taps an element once it is there and can be tapped. */
  async tap(selector: string): Promise<void> {
    const isReady = (node: RenderedNode) => node.attribute('disabled') !== 'true'
    const node = await this.#wait(() => this.all(selector).find(isReady), `cannot tap ${selector}`)
    node.dispatch('tap', { x: 0, y: 0 })
  }

  /** Writes into an input or a text area. */
  async type(selector: string, value: string): Promise<void> {
    const node = await this.finds(selector)
    node.dispatch('input', { value, cursor: value.length })
  }

  /** Pulls the page down, if it says that it can be. */
  pullDown(): void {
    const { front } = this.app.stack
    if (!this.app.built.pageJson(front.route).enablePullDownRefresh)
      throw new Error(`${front.route} cannot be pulled down`)
    front.call('onPullDownRefresh')
  }

  goBack(): void {
    this.app.stack.navigateBack(1)
  }

  /** Throws when anything has gone wrong that nobody waited for. */
  close(): void {
    this.app.close()
  }

  get #trees(): readonly RenderedNode[] {
    return this.app.stack.front.trees.map((tree) => new RenderedNode(tree))
  }

  #wait<T>(look: () => T | null | undefined | false, failure: string): Promise<T> {
    return waitFor(
      () => {
        this.app.log.throwFaults()
        return look()
      },
      () => `the person ${failure} at ${this.route}, but:\n${this.text}`,
    )
  }
}
