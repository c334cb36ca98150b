/** What App(), Page() and Component() are given. */
export type Definition = Readonly<Record<string, unknown>>

export type Registration = { readonly kind: 'page' | 'component'; readonly definition: Definition }

/** What the built files registered, each under the path that was being loaded. */
export class Definitions {
  #app: Definition = {}
  #registered: Registration | null = null

  readonly globals = {
    App: (definition: Definition) => {
      this.#app = definition
    },
    getApp: () => this.#app,
    Page: (definition: Definition) => {
      this.#registered = { kind: 'page', definition }
    },
    Component: (definition: Definition) => {
      this.#registered = { kind: 'component', definition }
    },
    Behavior: (definition: Definition) => definition,
  }

  get app(): Definition {
    return this.#app
  }

  /** Loads a file that has to register a page or a component. */
  collect(path: string, load: () => void): Registration {
    this.#registered = null
    load()
    if (!this.#registered) throw new Error(`${path}.js called neither Page() nor Component()`)
    return this.#registered
  }
}
