import { compiler } from './simulator'

type Template = (data: unknown) => unknown
export type Templates = (file: string) => Template

const MAX_OUTPUT_BYTES = 64 << 20

/** Which kind of code the WXML compiler writes for. */
const ENGINE = { __webview_engine_version__: 0.02 }

const compiled = new Map<string, Templates>()

/** All templates of a built mini-program, compiled once. Throws the compiler's words on bad WXML. */
export function compileTemplates(root: string): Templates {
  const known = compiled.get(root)
  if (known) return known
  Object.assign(window, ENGINE)
  const templates: Templates = new Function(compiler.wxmlToJs(root, { maxBuffer: MAX_OUTPUT_BYTES }))()
  compiled.set(root, templates)
  return templates
}
