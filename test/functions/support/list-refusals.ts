import { database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { LIST_LIMITS } from '../../../domain/people-list/list-limits'
import { TOWN } from '../../../domain/town/stations'
import type { Envelope } from '../../../types/envelope'
import { begun, csvOf, lookedAt, newVillagers, villagersCsv, wantedList } from './lists'
import { DOUSHAHE, GUILAN, HEAD, idOf } from './orders'
import type { Town } from './town'
import { nowOf } from './visits'

const look = (town: Town, file: string) => town.call(HEAD, 'list.preview', wantedList(file))
const KNOWN = villagersCsv([['张桂兰', '13800001001', '', '']])

/** One way to every refusal of lists of people. */
export const LIST_REFUSALS = {
  'EXPORT.NOBODY': async (town: Town) => {
    await database
      .collection('people')
      .where({ 'contact.stationId': DOUSHAHE })
      .update({ volunteer: database.command.set(null) })
    return town.call(HEAD, 'list.export', { list: 'volunteers', format: 'csv' })
  },
  'LIST.UNREADABLE': (town: Town) => look(town, Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('base64')),
  'LIST.TOO_LARGE': (town: Town) =>
    look(town, Buffer.alloc(LIST_LIMITS.mostBytes + 3, 'a').toString('base64')),
  'LIST.COLUMN_MISSING': (town: Town) => look(town, csvOf(['电话', '村'], [['13800009001', '陡沙河村']])),
  'LIST.NO_HEADING': (town: Town) => look(town, csvOf(['方小勇', '13800009001'], [])),
  'LIST.EMPTY': (town: Town) => look(town, villagersCsv([])),
  'LIST.TOO_MANY_ROWS': (town: Town) =>
    look(town, villagersCsv(Array.from({ length: LIST_LIMITS.mostRows + 1 }, () => ['方小勇']))),
  'LIST.HAS_FAULTS': async (town: Town) => {
    const wanted = await lookedAt(town, villagersCsv([['方小勇', '1380000900', '', '']]))
    return town.call(HEAD, 'list.import', { ...wanted, mode: 'all' })
  },
  'LIST.NOTHING_NEW': async (town: Town) => town.call(HEAD, 'list.import', await lookedAt(town, KNOWN)),
  'LIST.CHANGED': async (town: Town) => {
    const wanted = await lookedAt(town, villagersCsv([['张桂兰', '13800001001', '', '新屋']]))
    await database
      .collection('people')
      .doc(idOf(GUILAN))
      .update({ contact: { addressText: '河东组' } })
    return town.call(HEAD, 'list.import', wanted)
  },
  'LIST.TOO_MANY_PREVIEWS': async (town: Town) => {
    const hour = Math.floor((await nowOf(town)) / HOUR_MS)
    const counter = { townId: TOWN.id, count: LIST_LIMITS.previewsPerHour, untilMs: (hour + 1) * HOUR_MS }
    await database.collection('counters').add({ _id: `rate:${idOf(HEAD)}:list-preview:${hour}`, ...counter })
    return look(town, KNOWN)
  },
  'LIST.NOT_FOUND': (town: Town) => town.call(HEAD, 'list.continue', { importId: 'lnothing', part: 0 }),
  'LIST.GONE': async (town: Town) => {
    const { importId } = await begun(town, newVillagers(1))
    await town.advance(LIST_LIMITS.keptHours)
    return town.call(HEAD, 'list.continue', { importId, part: 0 })
  },
} satisfies Partial<Record<RefusalCode, (town: Town) => Promise<Envelope<object>>>>
