import { sayPeriod } from '../../../../domain/export/export-period'
import { ok, refuse } from '../../../../domain/kernel/result'
import { sayFullDate } from '../../../../domain/kernel/say-date'
import { reportCharts } from '../../../../domain/report/report-charts'
import { reportTables } from '../../../../domain/report/report-tables'
import { placeTitle } from '../../../../domain/targets/place-words'
import { drawTables } from '../../paper/draw-tables'
import { HEADINGS } from '../../paper/headings'
import { paperFontsIn } from '../../paper/paper-fonts'
import type { Query } from '../../runtime/context'
import { writeReportXlsx } from '../../tables/write-report-xlsx'
import { linkFile } from '../file/link-file'
import { periodOf } from './period-of'
import { readReport } from './read-report'

export const getReportPaper: Query<'report.paper'> = async ({ person, townId, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const period = periodOf(input)
  const places = await readReport(person, period, nowMs)
  const whose = placeTitle(places[0]?.stationId ?? null)
  const title = `${whose}${sayPeriod(period)}志愿服务报表`
  const tables = reportTables(places)
  const charts = places.slice(0, 1).flatMap(reportCharts)
  const about = `${whose} · ${sayPeriod(period)} · 数到${sayFullDate(nowMs)}`
  const content =
    input.format === 'pdf'
      ? await drawTables(
          { heading: HEADINGS.report, about, author: whose, atMs: nowMs, charts, tables },
          paperFontsIn(__dirname),
        )
      : await writeReportXlsx(tables)
  // One file for each who prints: the next one takes its place.
  const path = `reports/${townId}/${person.id}.${input.format}`
  return ok(await linkFile({ path, fileName: `${title}.${input.format}`, content }))
}
