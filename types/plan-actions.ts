import { STAFF } from './permissions'
import { previewOutput } from './schemas/lists'
import * as plans from './schemas/plans'

/** The yearly plan of activities (活动计划表); part of the contract in `actions.ts`. */
export const PLAN_ACTIONS = {
  'plan.get': {
    kind: 'query',
    roles: STAFF,
    input: plans.planInput,
    output: plans.planOutput,
    about: 'What is planned for a year, place by place, and what became of it.',
  },
  'plan.saveRow': {
    kind: 'command',
    roles: STAFF,
    input: plans.saveRowInput,
    output: plans.rowReceipt,
    about: 'Adds a line to the plan of a place, or puts one right.',
  },
  'plan.dropRow': {
    kind: 'command',
    roles: STAFF,
    input: plans.dropRowInput,
    output: plans.rowReceipt,
    about: 'A line will not be held, with a reason; it stays readable.',
  },
  'plan.preview': {
    kind: 'query',
    roles: STAFF,
    input: plans.planPreviewInput,
    output: previewOutput,
    about: 'What would become of every row of a plan in a file; nothing is written.',
  },
  'plan.import': {
    kind: 'command',
    roles: STAFF,
    input: plans.planImportInput,
    output: plans.planImportReceipt,
    about: 'Takes over a plan as it was looked at, all of it or what is good; all at once or not at all.',
  },
  'plan.template': {
    kind: 'query',
    roles: STAFF,
    input: plans.planTemplateInput,
    output: plans.planFileOutput,
    about: 'A link to an empty plan with an example and how to fill it in.',
  },
  'plan.paper': {
    kind: 'query',
    roles: STAFF,
    input: plans.planPaperInput,
    output: plans.planFileOutput,
    about: 'A link to the plan as a paper to print, or as a table that can be changed and brought back.',
  },
} as const
