/** Stands in the sources, so it protects nothing: for the emulator and its made-up people alone. */
const DEMO_FIELD_KEYS = 'demo:ZGVtb25zdHJhdGlvbiwgbm9ib2R5IGlzIHJlYWxkZW0='

/** The key of the demonstration for this process and what it starts, unless one was given. */
export function lendDemoKeys(): void {
  process.env.FIELD_KEYS ||= DEMO_FIELD_KEYS
}
