import { posix } from 'node:path'
import type { BuiltPackage } from './built-package'
import { compileTemplates } from './compile-templates'
import type { Definitions } from './definitions'
import type { LogicLayer } from './logic-layer'
import type { RunLog } from './run-log'
import { simulate, type ViewComponent } from './simulator'
import { viewDefinition } from './view-definition'

let factories = 0

/** Makes pages and components of the built files known to the view layer, and draws them. */
export class ComponentFactory {
  readonly #ids = new Map<string, string>()
  readonly #prefix: string

  constructor(
    private readonly built: BuiltPackage,
    private readonly logic: LogicLayer,
    private readonly definitions: Definitions,
    private readonly log: RunLog,
  ) {
    // The view layer knows all components of the process by one name each.
    factories += 1
    this.#prefix = `built-${factories}`
  }

  create(path: string, tagName: string): ViewComponent {
    return simulate.render(this.#idOf(path, tagName))
  }

  #idOf(path: string, tagName: string): string {
    const known = this.#ids.get(path)
    if (known) return known
    const id = `${this.#prefix}-${path.replaceAll('/', '-')}`
    // Before its parts: a component may contain itself.
    this.#ids.set(path, id)
    const usingComponents = this.#partsOf(path)
    const registration = this.definitions.collect(path, () => this.logic.load(path))
    simulate.load({
      ...viewDefinition(path, registration, this.logic, this.log),
      template: compileTemplates(this.built.root)(`${path}.wxml`),
      id,
      tagName,
      usingComponents,
    })
    return id
  }

  #partsOf(path: string): Readonly<Record<string, string>> {
    const { usingComponents } = this.built.pageJson(path)
    return Object.fromEntries(
      Object.entries(usingComponents).map(([tag, ref]) => {
        const target = ref.startsWith('/') ? ref.slice(1) : posix.join(posix.dirname(path), ref)
        return [tag, this.#idOf(target, tag)]
      }),
    )
  }
}
