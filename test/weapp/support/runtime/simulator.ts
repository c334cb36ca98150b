import { createRequire } from 'node:module'

/** A node of the view layer's tree, as far as we read it. */
export type ViewNode = {
  /** Texts have none. */
  readonly childNodes?: readonly ViewNode[]
  readonly shadowRoot?: ViewNode
  readonly $$?: Element
  readonly is?: string
  /** The virtual node that it was drawn from. A removed attribute stays, without a value. */
  readonly _vt?: {
    readonly tagName: string
    readonly attrs: readonly { readonly name: string; readonly value: unknown }[]
  }
}

/** `this` of a page or component in the logic layer. */
export type LogicInstance = Record<string, unknown> & {
  setData(data: unknown, done?: () => void): void
}

export type ViewComponent = {
  readonly instance: LogicInstance
  readonly _exparserNode: ViewNode
  attach(parent: Element): void
  detach(): void
}

export type ViewDefinition = Readonly<Record<string, unknown>> & {
  readonly id: string
  created(this: LogicInstance): void
}

type Simulate = { load(definition: ViewDefinition): string; render(id: string): ViewComponent }

type Compiler = { wxmlToJs(root: string, options: { maxBuffer: number }): string }

type Exparser = {
  readonly Event: {
    create(type: string, detail: unknown, options: Readonly<Record<string, unknown>>): object
    dispatchEvent(node: ViewNode, event: object): void
  }
}

const fromHere = createRequire(__filename)
const fromSimulate = createRequire(fromHere.resolve('miniprogram-simulate'))
const fromComponents = createRequire(fromSimulate.resolve('j-component'))

/** Tencent's own view layer: the component framework of the base library with the built-in tags. */
export const simulate: Simulate = fromHere('miniprogram-simulate')
/** Tencent's WXML compiler. */
export const compiler: Compiler = fromSimulate('miniprogram-compiler')
export const exparser: Exparser = fromComponents('miniprogram-exparser')
