import { killLeftovers } from './emulator-process'
import { type OpenApiWorld, startOpenApiWorld } from './openapi-world'
import { removeTempFolders } from './temp-folder'

/** One emulator for all tests of a file, reset before each of them; it ends with them. */
export const sharedOpenApiWorld = () => {
  let running: OpenApiWorld | undefined

  const world = (): OpenApiWorld => {
    if (!running) throw new Error('there is an emulator in tests and hooks only')
    return running
  }

  beforeAll(async () => {
    running = await startOpenApiWorld()
  })

  beforeEach(async () => {
    await world().control.reset()
  })

  afterAll(async () => {
    await running?.emulator.stop()
    killLeftovers()
    await removeTempFolders()
  })

  return world
}
