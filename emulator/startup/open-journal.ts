import { join } from 'node:path'
import type { EmulatorOptions } from '../emulator-options'
import { OpenApiJournal } from '../openapi/openapi-journal'
import { usingDataFolder } from './using-data-folder'

/** Opens what is kept of the stand-in for WeChat; throws SetupError. */
export const openJournal = ({ dataFolder, fresh = false }: EmulatorOptions): Promise<OpenApiJournal> =>
  usingDataFolder(dataFolder, () => OpenApiJournal.open(join(dataFolder, 'openapi.jsonl'), { fresh }))
