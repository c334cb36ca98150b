import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { clockRoutes } from './clock-routes'
import { invokeRoute } from './invoke-route'
import { lookRoutes } from './look-routes'
import { resetRoute } from './reset-route'
import { statRoutes } from './stat-routes'
import { timersRoute } from './timers-route'

/** Everything under `/_emu/`. */
export const controlRoutes = (core: EmulatorCore): readonly Route[] => [
  invokeRoute(core),
  resetRoute(core),
  timersRoute(core),
  ...clockRoutes(core),
  ...statRoutes(core),
  ...lookRoutes(core),
]
