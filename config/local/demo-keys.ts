/** Stands in the sources, so it protects nothing: for the emulator and its made-up people alone. */
const DEMO_FIELD_KEYS = 'demo:ZGVtb25zdHJhdGlvbiwgbm9ib2R5IGlzIHJlYWxkZW0='

/** Templates that the emulator takes: it knows every id until it is told otherwise. */
const DEMO_TEMPLATES = 'order=demo-order,task=demo-task,todo=demo-todo'

/** What a deployer sets, for this process and what it starts, unless it was given. */
export function lendDemoKeys(): void {
  process.env.FIELD_KEYS ||= DEMO_FIELD_KEYS
  process.env.MESSAGE_TEMPLATES ||= DEMO_TEMPLATES
}
