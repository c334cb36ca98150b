import { applySchema } from '../../../config/local/apply-schema'
import { pointAtEmulator } from '../../../config/local/emulator-environment'
import { seedIfEmpty } from '../../../config/local/seed-if-empty'
import { startEmulatorProcess } from '../../emulator/support/emulator-process'

/** A program of its own, because it points its whole process at one emulator: ENV_ID and DATA are its arguments. */
const settleTown = async (envId: string, data: string): Promise<void> => {
  const emulator = await startEmulatorProcess(['--data', data, '--env-id', envId, '--no-timers'])
  pointAtEmulator(emulator.url, envId)
  await applySchema(envId)
  await seedIfEmpty()
  await emulator.stop()
}

const [envId = '', data = ''] = process.argv.slice(2)
settleTown(envId, data).then(() => process.exit(0))
