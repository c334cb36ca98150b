import { pointAtEmulator } from './emulator-environment'
import { pointAtCloud } from './point-at-cloud'

/** Points the SDK of this process at a product that runs here, or at the real one. */
export function pointAtStore({
  url,
  env,
}: {
  readonly url?: string | undefined
  readonly env: string
}): void {
  if (url) pointAtEmulator(url, env)
  else pointAtCloud()
}
