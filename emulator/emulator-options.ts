import type { DatabaseLimits } from './database/engine/database-limits'

export interface EmulatorOptions {
  /** Folder of the store, the lock and the function log; made when it is missing. */
  readonly dataFolder: string
  /** 0 takes a free port. */
  readonly port?: number
  readonly envId?: string
  /** A cloudbaserc.json, for the functions' names, limits and triggers. */
  readonly configFile?: string
  /** Built bundles, `<folder>/<function>/index.js`. */
  readonly functionsFolder?: string
  /** A built site, served at `/`. */
  readonly hostingFolder?: string
  /** Personas for testers, served at `/_emu/identities`. */
  readonly identitiesFile?: string
  /** Start from the snapshot of that name. */
  readonly restore?: string
  /** Start with an empty store. */
  readonly fresh?: boolean
  /** False: triggers fire only when the clock is moved or by hand. */
  readonly timers?: boolean
  readonly maxInstancesPerFunction?: number
  readonly limits?: Partial<DatabaseLimits>
}

export interface RunningEmulator {
  readonly url: string
  readonly port: number
  /** Finishes what is being written, ends the function processes and closes the store. */
  readonly stop: () => Promise<void>
}
