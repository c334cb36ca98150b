/**
 * Actions that the function `admin` serves: lists over many records, papers and files, with more memory and more time.
 * All others are served by `api`. The phone reads this list to know whom to call.
 */
export const ADMIN_ACTIONS = [
  'hours.station',
  'hours.records',
  'hours.export',
  'export.link',
  'export.list',
  'certificate.paper',
  'place.sheet',
  'list.preview',
  'list.import',
  'list.continue',
  'list.imports',
  'list.template',
  'list.export',
  'targets.get',
  'targets.orders',
  'targets.activities',
  'report.get',
  'report.paper',
  'checklist.get',
  'checklist.paper',
  'plan.preview',
  'plan.import',
  'plan.template',
  'plan.paper',
  'record.addPicture',
  'record.showPicture',
  'record.removePicture',
  'activity.addPicture',
  'activity.showPicture',
  'activity.removePicture',
  'audit.list',
  'me.export',
  'person.copy',
] as const

export type AdminActionName = (typeof ADMIN_ACTIONS)[number]

/** The functions that people call. */
export type FunctionName = 'api' | 'admin'

const SERVED_BY_ADMIN: ReadonlySet<string> = new Set(ADMIN_ACTIONS)

export const functionOf = (action: string): FunctionName => (SERVED_BY_ADMIN.has(action) ? 'admin' : 'api')
