import { civilClock, civilDay } from '../kernel/civil-text'
import { reasonWords } from '../order/reasons'
import { findStation } from '../town/stations'
import { sayPeriod } from './export-period'
import type { HoursExport } from './export-record'
import { IN_DOUBT } from './hour-columns'

/** What a file says of itself: what is in it, who took it out, when, why, and how to read it. */
export function exportNotes(
  { stationIds, period, atMs, unmasked, reason, id }: HoursExport,
  rows: number,
  author: string,
): readonly (readonly [label: string, words: string])[] {
  return [
    ['导出内容', '已经确认的志愿服务时长，每次服务一行；改过的时长，原来那条、冲回的一条和新记的一条都在'],
    ['站', stationIds.map((stationId) => findStation(stationId)?.name ?? '').join('、')],
    ['时间', `${sayPeriod(period)}（按服务结束的那一天算）`],
    ['条数', String(rows)],
    ['导出人', author],
    ['导出时间', `${civilDay(atMs)} ${civilClock(atMs)}（北京时间）`],
    ['姓名电话', unmasked ? '完整。请只给办这件事的人看，用完删掉' : '已隐藏一部分'],
    ['为什么要完整的', unmasked && reason ? reasonWords('unmask', reason) : '不适用'],
    ['导出编号', id],
    ['时长怎么算', '时长是实际服务的时间，不含路上的时间。分钟是准数；小时按半小时往下取，加总请用分钟'],
    [
      '记录方式',
      '现场打卡：到和走都点了，由系统计时。事后登记：由人补记，没有开始和结束时间的，就是没有打卡。事后补录：没有人点过单，做完以后才写下来的',
    ],
    [
      '核对情况',
      `写着“${IN_DOUBT}”的，志愿者说时长不对，或者点单人说没办成，站里和镇里正在核对。核对完以前开不了证明，也请先不要录到别处。汇总的总数里有它，另有一栏单列`,
    ],
    ['服务对象', '一律写“村民”，不写姓名'],
    ['冲回', '负数的一行冲掉“冲回哪一条”所写的那一行，两行相加为零'],
  ]
}
