import type * as z from 'zod/mini'
import * as zod from 'zod/mini'
import { ACTIVITY_ACTIONS } from './activity-actions'
import type { AdminActionName } from './admin-actions'
import { ASSIGNMENT_ACTIONS } from './assignment-actions'
import { BINDING_ACTIONS } from './binding-actions'
import { BULLETIN_ACTIONS } from './bulletin-actions'
import { CERTIFICATE_ACTIONS } from './certificate-actions'
import { CHARGE_ACTIONS } from './charge-actions'
import { CHECKLIST_ACTIONS } from './checklist-actions'
import type { DeepReadonly } from './deep-readonly'
import { ENTERED_SERVICE_ACTIONS } from './entered-service-actions'
import { LENDING_ACTIONS } from './lending-actions'
import { LIST_ACTIONS } from './list-actions'
import { NOTICE_ACTIONS } from './notice-actions'
import {
  CONCERNED,
  EVERYBODY,
  LEADERS,
  REQUESTERS,
  type Reach,
  SERVING,
  STAFF,
  TOWN_OFFICE,
  VOLUNTEER,
} from './permissions'
import { PLACE_ACTIONS } from './place-actions'
import { PLAN_ACTIONS } from './plan-actions'
import { PRIVACY_ACTIONS } from './privacy-actions'
import { RECORD_ACTIONS } from './record-actions'
import { REGISTRY_ACTIONS } from './registry-actions'
import { REPORT_ACTIONS } from './report-actions'
import { ROLE_ACTIONS } from './role-actions'
import { ROSTER_ACTIONS } from './roster-actions'
import * as exported from './schemas/exports'
import * as input from './schemas/order-inputs'
import { classification, orderView } from './schemas/order-view'
import * as output from './schemas/outputs'
import { cursor, id, pageSize, recordYear } from './schemas/primitives'
import { consentInput, consentReceipt, publicHoursInput, publicHoursOutput } from './schemas/publication'
import { hourRecordsInput } from './schemas/records'
import { changeSettingsInput, settingsOutput, settingsReceipt } from './schemas/settings'
import { SCREEN_ACTIONS } from './screen-actions'
import { STATION_ACTIONS } from './station-actions'
import { TARGET_ACTIONS } from './target-actions'
import { TEAM_ACTIONS } from './team-actions'
import { WITHOUT_APP_ACTIONS } from './without-app-actions'

export type ActionDefinition = {
  readonly kind: 'query' | 'command'
  /** Who may call it, and how far he reaches with it. `anyone` includes visitors, and reaches what is public or one's own. */
  readonly roles: 'anyone' | Reach
  readonly input: z.ZodMiniType
  readonly output: z.ZodMiniType
  /** One sentence for the API document. */
  readonly about: string
}

/** The whole contract between phone and functions. */
export const ACTIONS = {
  'session.get': {
    kind: 'query',
    roles: 'anyone',
    input: zod.strictObject({}),
    output: output.sessionOutput,
    about: 'Who I am, my roles, my station and its telephone, and the server clock.',
  },
  'menu.list': {
    kind: 'query',
    roles: 'anyone',
    input: zod.strictObject({}),
    output: output.menuOutput,
    about: 'The service menu in villagers’ groups, and the stations.',
  },
  'order.classify': {
    kind: 'query',
    roles: 'anyone',
    input: input.classifyInput,
    output: classification,
    about: 'What a wish in one’s own words asks for; nothing is stored.',
  },
  'order.submit': {
    kind: 'command',
    roles: 'anyone',
    input: input.submitInput,
    output: output.submitReceipt,
    about: 'Places an order from the menu or as a wish; a visitor becomes a villager by it.',
  },
  'order.list': {
    kind: 'query',
    roles: { ...REQUESTERS, ...STAFF },
    input: input.listOrdersInput,
    output: output.orderPage,
    about:
      'Orders as cards: mine, mine that still go on, what needs me now, or all that is open at my station.',
  },
  'order.board': {
    kind: 'query',
    roles: STAFF,
    input: input.boardInput,
    output: output.boardOutput,
    about: '派单台: what waits at my stations or in my town, the most pressing first, and why it waits.',
  },
  'order.get': {
    kind: 'query',
    roles: CONCERNED,
    input: input.orderRef,
    output: orderView,
    about: 'One order as far as I may see it, with the moves open to me.',
  },
  'order.candidates': {
    kind: 'query',
    roles: STAFF,
    input: input.orderRef,
    output: output.candidatesOutput,
    about: 'Teams and volunteers that could be asked, ranked with reasons, and who cannot and why.',
  },
  'order.cancel': {
    kind: 'command',
    roles: { ...REQUESTERS, ...STAFF },
    input: input.orderWithOptionalReason,
    output: output.orderReceipt,
    about: 'Takes an order back before it is served; staff must give a reason.',
  },
  'order.review': {
    kind: 'command',
    roles: STAFF,
    input: input.reviewInput,
    output: output.orderReceipt,
    about: 'Approves an order, with corrections, or rejects it with a reason.',
  },
  'order.clearWords': {
    kind: 'command',
    roles: STAFF,
    input: input.orderRef,
    output: output.orderReceipt,
    about: 'Words that were kept from those who come may be read by them.',
  },
  'order.dispatch': {
    kind: 'command',
    roles: STAFF,
    input: input.dispatchInput,
    output: output.orderReceipt,
    about:
      'Offers an order by hand to a team or to named volunteers, with a reason where the machine would ask others, or lets the machine look again.',
  },
  'order.open': {
    kind: 'command',
    roles: STAFF,
    input: input.orderRef,
    output: output.orderReceipt,
    about: '抢单: every qualified volunteer may take a place by himself for some time.',
  },
  'order.markNoShow': {
    kind: 'command',
    roles: STAFF,
    input: input.noShowInput,
    output: output.orderReceipt,
    about: 'Somebody who had accepted did not come; others are looked for.',
  },
  'order.release': {
    kind: 'command',
    roles: STAFF,
    input: input.releaseInput,
    output: output.orderReceipt,
    about: 'One volunteer who has accepted need not come; the others stay, and somebody else is looked for.',
  },
  'order.recall': {
    kind: 'command',
    roles: STAFF,
    input: input.orderWithReason,
    output: output.orderReceipt,
    about: 'Releases everybody who has not come yet; the order then waits to be dispatched by hand.',
  },
  'order.proceed': {
    kind: 'command',
    roles: LEADERS,
    input: input.orderRef,
    output: output.orderReceipt,
    about: 'Says that those who have accepted are enough.',
  },
  'order.escalate': {
    kind: 'command',
    roles: STAFF,
    input: input.orderWithReason,
    output: output.orderReceipt,
    about: 'Hands an order up to the town.',
  },
  'order.endVisits': {
    kind: 'command',
    roles: STAFF,
    input: input.orderRef,
    output: output.orderReceipt,
    about:
      'Ends the visits of those who forgot to say that they are done; what was not measured is not counted by itself.',
  },
  'order.closeUnmet': {
    kind: 'command',
    roles: STAFF,
    input: input.orderWithReason,
    output: output.orderReceipt,
    about: 'Ends an order that cannot be met; not at the station for 五必到 orders.',
  },
  'order.confirm': {
    kind: 'command',
    roles: STAFF,
    input: input.confirmInput,
    output: output.orderReceipt,
    about:
      'Confirms the minutes of those who served, all or some, and how it went, or sends the order back with a reason.',
  },
  'order.correct': {
    kind: 'command',
    roles: STAFF,
    input: input.correctInput,
    output: output.orderReceipt,
    about:
      'Takes back credited minutes that prove wrong and credits what is right; by somebody else than who settled them.',
  },
  'order.object': {
    kind: 'command',
    roles: SERVING,
    input: input.objectInput,
    output: output.orderReceipt,
    about: 'A volunteer says that his minutes are wrong; they are frozen until somebody has looked into it.',
  },
  'order.keepMinutes': {
    kind: 'command',
    roles: STAFF,
    input: input.keepMinutesInput,
    output: output.orderReceipt,
    about: 'Answers an objection: the minutes stay, with the reason. To put them right is `order.correct`.',
  },
  'order.rate': {
    kind: 'command',
    roles: REQUESTERS,
    input: input.rateInput,
    output: output.orderReceipt,
    about: 'The requester’s rating; closes the order.',
  },
  ...ASSIGNMENT_ACTIONS,
  ...ENTERED_SERVICE_ACTIONS,
  ...CHARGE_ACTIONS,
  ...ACTIVITY_ACTIONS,
  'recruiting.list': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: output.needsOutput,
    about: 'Which kinds of volunteers my stations keep missing.',
  },
  'recruiting.close': {
    kind: 'command',
    roles: STAFF,
    input: input.closeNeedInput,
    output: output.needReceipt,
    about: 'Takes such a task off the list, with a reason.',
  },
  ...LENDING_ACTIONS,
  ...TEAM_ACTIONS,
  ...WITHOUT_APP_ACTIONS,
  ...STATION_ACTIONS,
  ...ROSTER_ACTIONS,
  ...SCREEN_ACTIONS,
  ...BULLETIN_ACTIONS,
  ...REPORT_ACTIONS,
  ...CHECKLIST_ACTIONS,
  ...TARGET_ACTIONS,
  ...PLAN_ACTIONS,
  'hours.statement': {
    kind: 'query',
    roles: VOLUNTEER,
    input: zod.strictObject({ year: zod.optional(recordYear) }),
    output: output.statementOutput,
    about: 'My confirmed minutes of one year, by month and by record.',
  },
  'hours.station': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({ stationId: id, year: zod.optional(recordYear) }),
    output: output.stationHoursOutput,
    about: 'What one station has confirmed in a year: by month, project, class and volunteer.',
  },
  ...CERTIFICATE_ACTIONS,
  'hours.export': {
    kind: 'command',
    roles: STAFF,
    input: exported.exportInput,
    output: exported.exportReceipt,
    about:
      'Makes a file of confirmed hours for entering them elsewhere; full names and telephones need a reason.',
  },
  'export.link': {
    kind: 'query',
    roles: { station_head: 'own', town_coordinator: 'own' },
    input: exported.exportRef,
    output: exported.exportLink,
    about: 'A link to a file that I have exported, good for some minutes.',
  },
  'export.list': {
    kind: 'query',
    roles: { station_head: 'own', town_coordinator: 'town' },
    input: zod.strictObject({ cursor: zod.optional(cursor), limit: zod._default(pageSize, 10) }),
    output: exported.exportPage,
    about: 'Who exported what, when and why, newest first: my own, or all of my town.',
  },
  'hours.publicList': {
    kind: 'query',
    roles: 'anyone',
    input: publicHoursInput,
    output: publicHoursOutput,
    about: '公示: what a station has confirmed lately, without names but of who agreed, newest first.',
  },
  'consent.give': {
    kind: 'command',
    roles: EVERYBODY,
    input: consentInput,
    output: consentReceipt,
    about: 'I agree to something in the words that I have read.',
  },
  'consent.withdraw': {
    kind: 'command',
    roles: EVERYBODY,
    input: consentInput,
    output: consentReceipt,
    about: 'I take that back; it holds at once.',
  },
  'hours.records': {
    kind: 'query',
    roles: STAFF,
    input: hourRecordsInput,
    output: output.hourRecordPage,
    about: 'The entries behind a figure of a station’s year, the latest service first.',
  },
  ...RECORD_ACTIONS,
  ...PRIVACY_ACTIONS,
  ...REGISTRY_ACTIONS,
  ...BINDING_ACTIONS,
  ...LIST_ACTIONS,
  ...ROLE_ACTIONS,
  'settings.get': {
    kind: 'query',
    roles: { station_head: 'town', ...TOWN_OFFICE },
    input: zod.strictObject({}),
    output: settingsOutput,
    about: 'Deadlines, limits and weights of my town, and who changed them last.',
  },
  'settings.change': {
    kind: 'command',
    roles: TOWN_OFFICE,
    input: changeSettingsInput,
    output: settingsReceipt,
    about: 'Sets some of them; they hold everywhere within a minute.',
  },
  ...NOTICE_ACTIONS,
  ...PLACE_ACTIONS,
  'notice.list': {
    kind: 'query',
    roles: { ...EVERYBODY, volunteer: 'own', ...STAFF },
    input: zod.strictObject({ cursor: zod.optional(cursor), limit: zod._default(pageSize, 10) }),
    output: output.noticePage,
    about: 'My inbox, newest first.',
  },
  'notice.markRead': {
    kind: 'command',
    roles: EVERYBODY,
    input: input.markReadInput,
    output: output.readReceipt,
    about: 'Everything up to that instant has been seen.',
  },
} as const satisfies Record<string, ActionDefinition>

export type ActionName = keyof typeof ACTIONS
export type ActionsOfKind<K extends ActionDefinition['kind']> = {
  [A in ActionName]: (typeof ACTIONS)[A]['kind'] extends K ? A : never
}[ActionName]
/** What `api` serves; `admin` serves the rest. */
export type ApiActionName = Exclude<ActionName, AdminActionName>
export type QueryName = ActionsOfKind<'query'>
export type CommandName = ActionsOfKind<'command'>

/** What the phone sends; fields with defaults may be left out. */
export type ActionInput<A extends ActionName> = z.input<(typeof ACTIONS)[A]['input']>
/** What a use case receives after checking. */
export type CheckedInput<A extends ActionName> = z.output<(typeof ACTIONS)[A]['input']>
export type ActionOutput<A extends ActionName> = DeepReadonly<z.output<(typeof ACTIONS)[A]['output']>>

export const isActionName = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name)
export const isCommand = (name: ActionName): name is CommandName => ACTIONS[name].kind === 'command'
