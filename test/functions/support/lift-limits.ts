import { database } from '../../../cloudfunctions/_core/store/database'
import { SETTING_NAMES, SETTING_TABLE } from '../../../domain/town/setting-table'
import { TOWN } from '../../../domain/town/stations'

const WIDEST = Object.fromEntries(
  SETTING_NAMES.filter((name) => SETTING_TABLE[name].group === 'limits').map((name) => [
    name,
    SETTING_TABLE[name].max,
  ]),
)

/** A town that lets people order as much as a town can; before its functions have read what it has set. */
export async function liftLimits(): Promise<void> {
  await database.collection('town_configs').doc(TOWN.id).set({ version: 1, values: WIDEST })
}
