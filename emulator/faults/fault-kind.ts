/** The parts of the emulator where something can be made to go wrong. */
export const FAULT_AREAS = ['database', 'storage', 'function', 'timer', 'openapi'] as const

export type FaultArea = (typeof FAULT_AREAS)[number]

/** Every fault there is, and where it can strike. */
export const FAULT_KINDS = {
  conflict: ['database'],
  busy: ['database'],
  'duplicate-e11000': ['database'],
  'duplicate-write': ['database'],
  'timeout-before': ['database', 'storage', 'function', 'openapi'],
  'timeout-after': ['database', 'storage', 'function', 'openapi'],
  'server-error': ['database', 'storage', 'function', 'openapi'],
  slow: ['database', 'storage', 'function', 'openapi'],
  'killed-after-reply': ['function'],
  twice: ['timer'],
  late: ['timer'],
  'reported-failed': ['openapi'],
} as const satisfies Record<string, readonly FaultArea[]>

export type FaultKind = keyof typeof FAULT_KINDS

export const isFaultKind = (value: unknown): value is FaultKind =>
  typeof value === 'string' && Object.hasOwn(FAULT_KINDS, value)

/** Faults that wait; only they take `delayMs`. */
export const DELAYING_FAULTS: readonly FaultKind[] = ['slow', 'late']

/** What a rule of an area may be narrowed down by. */
export const FAULT_FILTERS = {
  database: ['action', 'collection'],
  storage: ['action'],
  function: ['function'],
  timer: ['function', 'trigger'],
  openapi: ['api'],
} as const satisfies Record<FaultArea, readonly string[]>
