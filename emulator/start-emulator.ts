import { resolve } from 'node:path'
import { ADMIN_PATH } from './admin/admin-route'
import { frontDoorRoute } from './control/page-routes'
import { refuseControl } from './control/refuse-control'
import type { EmulatorOptions, RunningEmulator } from './emulator-options'
import type { FunctionSpec } from './functions/function-spec'
import { HttpServer, LOOPBACK } from './http/http-server'
import { buildCore } from './startup/build-core'
import { buildRoutes } from './startup/build-routes'
import { checkSurroundings } from './startup/check-surroundings'
import { discoverFunctions } from './startup/discover-functions'
import { lockFolder } from './startup/folder-lock'
import { listenOn } from './startup/listen-on'
import { loadFunctionsConfig } from './startup/load-functions-config'
import { loadIdentities } from './startup/load-identities'
import { makeDataFolder } from './startup/make-data-folder'
import { openDatabase } from './startup/open-database'
import { openFiles } from './startup/open-files'
import { openJournal } from './startup/open-journal'
import { prepareDataFolder } from './startup/prepare-data-folder'
import { usingDataFolder } from './startup/using-data-folder'
import { warnOfMissingBundles } from './startup/warn-of-missing-bundles'

const DEFAULT_PORT = 9912
const DEFAULT_ENV_ID = 'local'
const DEFAULT_MAX_INSTANCES = 3

type Step = () => Promise<void>

const loadSpecs = async ({
  configFile,
  functionsFolder,
}: EmulatorOptions): Promise<readonly FunctionSpec[]> => {
  if (configFile !== undefined) return loadFunctionsConfig(configFile, process.env)
  return functionsFolder === undefined ? [] : discoverFunctions(functionsFolder)
}

/** Runs the steps last to first, each once, even when one of them fails. */
const runReversed = async (steps: Step[]): Promise<void> => {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step()
    } catch (error) {
      await runReversed(steps)
      throw error
    }
  }
}

const launch = async (options: EmulatorOptions, undo: Step[]): Promise<RunningEmulator> => {
  const { dataFolder, functionsFolder, hostingFolder, identitiesFile } = options
  const specs = await loadSpecs(options)
  const identities = identitiesFile === undefined ? [] : await loadIdentities(identitiesFile)
  await makeDataFolder(dataFolder)
  undo.push(await usingDataFolder(dataFolder, () => lockFolder(dataFolder)))
  await usingDataFolder(dataFolder, () => prepareDataFolder(options))
  const envId = options.envId ?? DEFAULT_ENV_ID
  const database = await openDatabase(options, `tnt-${envId}`)
  undo.push(() => database.close())
  const baseUrl = () => `http://${LOOPBACK}:${server.port}`
  const core = buildCore({
    envId,
    dataFolder,
    database,
    files: await openFiles(options),
    openApiJournal: await openJournal(options),
    specs,
    // A function process has a working directory of its own.
    functionsFolder: resolve(functionsFolder ?? ''),
    maxInstances: options.maxInstancesPerFunction ?? DEFAULT_MAX_INSTANCES,
    identities,
    baseUrl,
    adminUrl: (instanceId) => `${baseUrl()}${ADMIN_PATH}/${instanceId}`,
  })
  undo.push(() => core.log.close())
  undo.push(async () => core.openApi.close())
  undo.push(() => core.functions.retireAll('the emulator was stopped'))
  warnOfMissingBundles(specs, functionsFolder)
  const routes = [...buildRoutes(core), ...(hostingFolder === undefined ? [frontDoorRoute] : [])]
  const server = new HttpServer({ routes, hostingFolder, refuseUnrouted: refuseControl })
  await listenOn(server, options.port ?? DEFAULT_PORT)
  undo.push(async () => {
    core.timers.stop()
    core.faults.stop()
    const closed = server.close()
    core.database.interrupt()
    await core.functions.retireAll('the emulator was stopped')
    await closed
  })
  if (options.timers ?? true) core.timers.start()
  const { port } = server
  return { url: `http://${LOOPBACK}:${port}`, port, stop: () => runReversed(undo) }
}

/**
 * Starts an emulator in this process and resolves when it answers.
 * Throws SetupError, one sentence that names the way out, and leaves nothing behind.
 */
export const startEmulator = async (options: EmulatorOptions): Promise<RunningEmulator> => {
  await checkSurroundings(options, process.env.NODE_ENV)
  const undo: Step[] = []
  try {
    return await launch(options, undo)
  } catch (error) {
    await runReversed(undo)
    throw error
  }
}
