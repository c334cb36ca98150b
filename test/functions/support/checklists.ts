import { COORDINATOR, DOUSHAHE, HEAD } from './orders'
import { by } from './prepared'
import type { Town } from './town'

const YEAR = new Date().getFullYear()
export const ANSWER = {
  year: YEAR,
  stationId: DOUSHAHE,
  itemId: 'brand',
  met: true,
  note: '义务理发，每月一次',
}
const LIST = {
  version: 0,
  items: [{ itemId: 'activities', text: '每月都办活动', evidence: 'activities' as const, least: 12 }],
}

export const CHECKLIST_COMMANDS = {
  'checklist.answer': by(HEAD, async () => ANSWER),
  'checklist.change': by(COORDINATOR, async () => LIST),
}

export const CHECKLIST_QUERIES = {
  'checklist.get': { by: HEAD, payload: { year: YEAR, stationId: DOUSHAHE } },
  'checklist.paper': { by: HEAD, payload: { year: YEAR, stationId: DOUSHAHE } },
}

export const CHECKLIST_REFUSALS = {
  'CHECKLIST.CHANGED': (town: Town) => town.call(COORDINATOR, 'checklist.change', { ...LIST, version: 7 }),
  'CHECKLIST.ITEM_UNKNOWN': (town: Town) =>
    town.call(HEAD, 'checklist.answer', { ...ANSWER, itemId: 'nothing' }),
}
