import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { clockRoutes } from './clock-routes'
import { faultRoutes } from './fault-routes'
import { invokeRoute } from './invoke-route'
import { lookRoutes } from './look-routes'
import { mediaEventsRoute } from './media-events-route'
import { openApiRoutes } from './openapi-routes'
import { pageRoutes } from './page-routes'
import { resetRoute } from './reset-route'
import { snapshotRoutes } from './snapshot-routes'
import { statRoutes } from './stat-routes'
import { timersRoute } from './timers-route'

/** Everything under `/_emu/`. */
export const controlRoutes = (core: EmulatorCore): readonly Route[] => [
  invokeRoute(core),
  resetRoute(core),
  timersRoute(core),
  ...clockRoutes(core),
  ...faultRoutes(core),
  ...snapshotRoutes(core),
  ...openApiRoutes(core),
  mediaEventsRoute(core),
  ...statRoutes(core),
  ...lookRoutes(core),
  ...pageRoutes(),
]
