import { DOUSHAHE, GUILAN, HEAD } from './orders'
import { by } from './prepared'
import type { Town } from './town'

/** What opens the screen of 陡沙河村. */
export const screenCode = async (town: Town): Promise<string> =>
  (await town.ok(HEAD, 'screen.code', { stationId: DOUSHAHE })).code

/** How a station’s television is opened and closed. */
export const SCREEN_COMMANDS = {
  'screen.code': by(HEAD, async () => ({ stationId: DOUSHAHE })),
  'screen.stop': by(HEAD, async (town: Town) => {
    await screenCode(town)
    return { stationId: DOUSHAHE }
  }),
}

export const SCREEN_REFUSALS = {
  'SCREEN.CODE_UNKNOWN': (town: Town) => town.call(GUILAN, 'screen.show', { code: '23456789AB' }),
}
