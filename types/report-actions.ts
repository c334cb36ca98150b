import { STAFF } from './permissions'
import * as report from './schemas/reports'

/** Reports of a month or a year; part of the contract in `actions.ts`. */
export const REPORT_ACTIONS = {
  'report.get': {
    kind: 'query',
    roles: STAFF,
    input: report.reportInput,
    output: report.reportOutput,
    about:
      'A month or a year of my stations, or of my town and all its stations: orders, 五必到, hours, activities, teams and news, counted when it is asked for.',
  },
  'report.paper': {
    kind: 'query',
    roles: STAFF,
    input: report.reportPaperInput,
    output: report.reportPaperOutput,
    about: 'A link to the same report as a paper to print or as a table; nothing about anybody is in it.',
  },
} as const
