/** The parts of the emulator where something can be made to go wrong. */
export const FAULT_AREAS = ['database', 'storage', 'function', 'timer', 'openapi', 'cloud-api'] as const

export type FaultArea = (typeof FAULT_AREAS)[number]

const AREAS_WITH_REQUESTS = ['database', 'storage', 'function', 'openapi', 'cloud-api'] as const

/** Every fault there is, and where it can strike. */
export const FAULT_KINDS = {
  conflict: ['database'],
  busy: ['database'],
  'duplicate-e11000': ['database'],
  'duplicate-write': ['database'],
  'timeout-before': AREAS_WITH_REQUESTS,
  'timeout-after': AREAS_WITH_REQUESTS,
  'server-error': AREAS_WITH_REQUESTS,
  slow: AREAS_WITH_REQUESTS,
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
  'cloud-api': ['action'],
} as const satisfies Record<FaultArea, readonly string[]>
