import { isCodeOpen } from '../../../domain/people/first-admin'
import { firstAdminCodes } from './collections'
import { readSometimes } from './read-sometimes'

const codeOf = readSometimes((townId) => firstAdminCodes.find(townId))

/** Whether the deployer waits for somebody to bring the code; known after a minute at the latest. */
export const firstAdminWanted = async (townId: string, nowMs: number): Promise<boolean> =>
  isCodeOpen(await codeOf(townId, nowMs), nowMs)
