import type { EmulatorCore } from '../emulator-core'

export type CloudApiParams = Readonly<Record<string, unknown>>

/** Runs one management call; what it answers is merged into `Response` beside `RequestId`. */
export type CloudApiAction = (params: CloudApiParams, core: EmulatorCore) => Promise<object>
