import { ACTIONS } from '../../types/actions'
import type { AdminActionName } from '../../types/admin-actions'
import { getPaper } from '../_core/application/certificate/get-paper'
import { getChecklist } from '../_core/application/checklist/get-checklist'
import { getChecklistPaper } from '../_core/application/checklist/get-checklist-paper'
import { exportHours } from '../_core/application/export/export-hours'
import { linkExport } from '../_core/application/export/link-export'
import { listExports } from '../_core/application/export/list-exports'
import { makeExportFile } from '../_core/application/export/make-export-file'
import { getStationHours } from '../_core/application/hours/get-station-hours'
import { listHourRecords } from '../_core/application/hours/list-hour-records'
import { continueImport } from '../_core/application/list/continue-import'
import { exportList } from '../_core/application/list/export-list'
import { getTemplate } from '../_core/application/list/get-template'
import { importList } from '../_core/application/list/import-list'
import { listImports } from '../_core/application/list/list-imports'
import { previewList } from '../_core/application/list/preview-list'
import { copyPerson } from '../_core/application/person/copy-person'
import { readPersonCopy } from '../_core/application/person/read-person-copy'
import { addActivityPicture } from '../_core/application/picture/add-activity-picture'
import { addPicture } from '../_core/application/picture/add-picture'
import { dropPictureOf } from '../_core/application/picture/drop-picture'
import { lookAtPicture } from '../_core/application/picture/look-at-picture'
import { readPicture } from '../_core/application/picture/read-picture'
import { removeActivityPicture } from '../_core/application/picture/remove-activity-picture'
import { removePicture } from '../_core/application/picture/remove-picture'
import { showActivityPicture } from '../_core/application/picture/show-activity-picture'
import { storePicture } from '../_core/application/picture/store-picture'
import { getSheet } from '../_core/application/place/get-sheet'
import { getPlanPaper } from '../_core/application/plan/get-plan-paper'
import { getPlanTemplate } from '../_core/application/plan/get-plan-template'
import { importPlan } from '../_core/application/plan/import-plan'
import { previewPlan } from '../_core/application/plan/preview-plan'
import { exportOwnData } from '../_core/application/privacy/export-own-data'
import { listAudit } from '../_core/application/privacy/list-audit'
import { readOwnData } from '../_core/application/privacy/read-own-data'
import { getReport } from '../_core/application/report/get-report'
import { getReportPaper } from '../_core/application/report/get-report-paper'
import { getTargets } from '../_core/application/target/get-targets'
import { listTargetActivities } from '../_core/application/target/list-target-activities'
import { listTargetOrders } from '../_core/application/target/list-target-orders'
import { command, commandAnswering, query, type Routes } from '../_core/runtime/endpoint'
import { handleRequest } from '../_core/runtime/handle-request'
import type { CloudContext } from '../_core/runtime/identify'

const ROUTES: Routes<AdminActionName> = {
  'hours.station': query(ACTIONS['hours.station'], getStationHours),
  'certificate.paper': query(ACTIONS['certificate.paper'], getPaper),
  'place.sheet': query(ACTIONS['place.sheet'], getSheet),
  'hours.export': command(ACTIONS['hours.export'], exportHours, makeExportFile),
  'export.link': query(ACTIONS['export.link'], linkExport),
  'export.list': query(ACTIONS['export.list'], listExports),
  'hours.records': query(ACTIONS['hours.records'], listHourRecords),
  'list.preview': query(ACTIONS['list.preview'], previewList),
  'list.import': command(ACTIONS['list.import'], importList),
  'list.continue': command(ACTIONS['list.continue'], continueImport),
  'list.imports': query(ACTIONS['list.imports'], listImports),
  'list.template': query(ACTIONS['list.template'], getTemplate),
  'list.export': command(ACTIONS['list.export'], exportList, makeExportFile),
  'me.export': commandAnswering(ACTIONS['me.export'], exportOwnData, readOwnData),
  'person.copy': commandAnswering(ACTIONS['person.copy'], copyPerson, readPersonCopy),
  'targets.get': query(ACTIONS['targets.get'], getTargets),
  'targets.orders': query(ACTIONS['targets.orders'], listTargetOrders),
  'targets.activities': query(ACTIONS['targets.activities'], listTargetActivities),
  'report.get': query(ACTIONS['report.get'], getReport),
  'report.paper': query(ACTIONS['report.paper'], getReportPaper),
  'checklist.get': query(ACTIONS['checklist.get'], getChecklist),
  'checklist.paper': query(ACTIONS['checklist.paper'], getChecklistPaper),
  'plan.preview': query(ACTIONS['plan.preview'], previewPlan),
  'plan.import': command(ACTIONS['plan.import'], importPlan),
  'plan.template': query(ACTIONS['plan.template'], getPlanTemplate),
  'plan.paper': query(ACTIONS['plan.paper'], getPlanPaper),
  'record.addPicture': command(ACTIONS['record.addPicture'], addPicture, ({ recordId }, _nowMs, { input }) =>
    storePicture('record', recordId, input.picture),
  ),
  'record.showPicture': commandAnswering(ACTIONS['record.showPicture'], lookAtPicture, readPicture),
  'record.removePicture': command(ACTIONS['record.removePicture'], removePicture, ({ recordId }) =>
    dropPictureOf('record', recordId),
  ),
  'activity.addPicture': command(
    ACTIONS['activity.addPicture'],
    addActivityPicture,
    ({ activityId }, _nowMs, { input }) => storePicture('activity', activityId, input.picture),
  ),
  'activity.showPicture': query(ACTIONS['activity.showPicture'], showActivityPicture),
  'activity.removePicture': command(
    ACTIONS['activity.removePicture'],
    removeActivityPicture,
    ({ activityId }) => dropPictureOf('activity', activityId),
  ),
  'audit.list': query(ACTIONS['audit.list'], listAudit),
}

/** Lists over many records, papers and files. */
export const main = (event: unknown, context: CloudContext) => handleRequest(ROUTES, event, context)
