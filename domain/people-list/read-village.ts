import { STATIONS } from '../town/stations'
import type { CellRead } from './list-values'
import { quoteCell } from './quote-cell'

const shortName = (village: string): string => village.replace(/(村|社区)$/, '')

/** 陡沙河, 陡沙河村, 陡沙河村委会 or the station's whole name. */
export function readVillage(cell: string): CellRead {
  const said = cell.replace(/\s/g, '').replace(/^.*上土市镇/, '')
  const found = STATIONS.find(
    ({ village, name }) =>
      said === village || said === name || said === `${village}委会` || said === shortName(village),
  )
  return found ? { values: { stationId: found.id } } : { fault: `没有${quoteCell(said)}这个村` }
}
