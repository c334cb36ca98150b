import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { clockRoutes } from './clock-routes'
import { faultRoutes } from './fault-routes'
import { inTurn } from './in-turn'
import { invokeRoute } from './invoke-route'
import { lookRoutes } from './look-routes'
import { mediaEventsRoute } from './media-events-route'
import { openApiRoutes } from './openapi-routes'
import { pageRoutes } from './page-routes'
import { resetRoutes } from './reset-routes'
import { snapshotRoutes } from './snapshot-routes'
import { statRoutes } from './stat-routes'
import { timersRoute } from './timers-route'

/** Everything under `/_emu/`. */
export const controlRoutes = (core: EmulatorCore): readonly Route[] => {
  // What replaces the whole content waits for what copies or replaces it.
  const oneAtATime = inTurn()
  return [
    invokeRoute(core),
    ...resetRoutes(core, oneAtATime),
    timersRoute(core),
    ...clockRoutes(core),
    ...faultRoutes(core),
    ...snapshotRoutes(core, oneAtATime),
    ...openApiRoutes(core),
    mediaEventsRoute(core),
    ...statRoutes(core),
    ...lookRoutes(core),
    ...pageRoutes(),
  ]
}
