import { assignmentIdOf } from '../../../domain/kernel/ids'
import type { ActionInput, QueryName } from '../../../types/actions'
import { nearClinic } from './activities'
import type { Asked } from './asked'
import { submitted } from './bulletins'
import { ALWAYS, numberOf, seenBy } from './certificates'
import { CHECKLIST_QUERIES } from './checklists'
import { exportToday } from './exports'
import { BARBER, wantedList } from './lists'
import { XUCHENG } from './offices'
import { CHANGFU, COORDINATOR, confirmedHaircut, DOUSHAHE, GUILAN, HEAD, idOf, orderHaircut } from './orders'
import { judgedActivity } from './pictures'
import { planQueries } from './plan-queries'
import { JIANJUN_WANTS } from './registry'
import { screenCode } from './screen-commands'
import { NEIGHBOURS } from './teams'
import type { Town } from './town'
import { householdCode, YOUCAI } from './visits'

export type AskedQueries = { readonly [A in QueryName]: Asked<ActionInput<A>> }

const by = <Input>(who: Asked<Input>['by'], payload: Input): Asked<Input> => ({ by: who, payload })

const YEAR = new Date().getFullYear()

/** 张桂兰's telephone in the demonstration town. */
const GUILANS_PHONE = '13800001001'

/** A confirmed haircut with its certificate and its file, one that is looked for; and every query about them. */
export async function askedQueries(town: Town): Promise<AskedQueries> {
  const orderId = await confirmedHaircut(town)
  const { certificateId } = await town.ok(CHANGFU, 'certificate.request', {
    stationId: DOUSHAHE,
    period: ALWAYS,
  })
  await town.ok(HEAD, 'certificate.issue', await seenBy(town, HEAD, certificateId))
  await town.ok(GUILAN, 'charge.report', { orderId, text: '要了二十块' })
  const exportId = await exportToday(town)
  const waiting = await orderHaircut(town)
  const activityId = await nearClinic(town)
  const assignmentId = assignmentIdOf(waiting, idOf(CHANGFU))
  return {
    'session.get': by(GUILAN, {}),
    'menu.list': by(GUILAN, {}),
    'order.classify': by(GUILAN, { text: '想理个发' }),
    'order.list': by(GUILAN, { view: 'mine' }),
    'person.bindings': by(HEAD, {}),
    'volunteer.data': by(HEAD, { volunteerId: idOf(CHANGFU) }),
    'order.board': by(HEAD, { stationId: DOUSHAHE }),
    'order.get': by(GUILAN, { orderId }),
    'order.candidates': by(HEAD, { orderId: waiting }),
    'assignment.list': by(CHANGFU, { view: 'offers' }),
    'assignment.get': by(CHANGFU, { assignmentId }),
    'assignment.openings': by(CHANGFU, {}),
    'activity.list': by(GUILAN, { view: 'coming' }),
    'activity.get': by(GUILAN, { activityId }),
    'activity.showPicture': by(HEAD, { activityId: await judgedActivity(town, 'pass') }),
    'activity.doorCode': by(HEAD, { activityId }),
    'charge.get': by(GUILAN, { orderId }),
    'charge.list': by(COORDINATOR, {}),
    'recruiting.list': by(HEAD, {}),
    'lending.get': by(HEAD, { stationId: DOUSHAHE }),
    'hours.statement': by(CHANGFU, {}),
    'hours.station': by(HEAD, { stationId: DOUSHAHE }),
    'hours.records': by(HEAD, { stationId: DOUSHAHE, of: 'own' }),
    'hours.publicList': by(GUILAN, { stationId: DOUSHAHE }),
    'certificate.options': by(CHANGFU, {}),
    'certificate.list': by(CHANGFU, { view: 'mine' }),
    'certificate.get': by(CHANGFU, { certificateId }),
    'certificate.paper': by(CHANGFU, { certificateId }),
    'certificate.verify': by(GUILAN, { number: await numberOf(town, certificateId) }),
    'export.link': by(HEAD, { exportId }),
    'export.list': by(HEAD, {}),
    'record.list': by(HEAD, { volunteerId: idOf(CHANGFU) }),
    'record.volunteers': by(HEAD, { stationId: DOUSHAHE }),
    'record.pending': by(HEAD, {}),
    'settings.get': by(COORDINATOR, {}),
    'volunteer.get': by(CHANGFU, {}),
    'volunteer.applications': by(HEAD, {}),
    'volunteer.application': by(HEAD, { applicationId: JIANJUN_WANTS }),
    'list.preview': by(HEAD, wantedList(BARBER, 'volunteers')),
    'list.imports': by(HEAD, {}),
    'list.template': by(HEAD, { list: 'volunteers', format: 'csv' }),
    'person.withoutApp': by(HEAD, { stationId: DOUSHAHE }),
    'person.data': by(HEAD, { personId: idOf(YOUCAI) }),
    'place.households': by(HEAD, { stationId: DOUSHAHE }),
    'place.sheet': by(HEAD, { stationId: DOUSHAHE, personIds: [idOf(GUILAN)] }),
    'place.scan': by(XUCHENG, { placeCode: await householdCode(town, GUILAN) }),
    'notice.list': by(GUILAN, {}),
    'notice.calls': by(HEAD, {}),
    'notice.reach': by(HEAD, { stationId: DOUSHAHE }),
    'consent.list': by(CHANGFU, {}),
    'audit.list': by(COORDINATOR, {}),
    'role.list': by(HEAD, {}),
    'role.find': by(HEAD, { phone: GUILANS_PHONE }),
    'person.blocked': by(HEAD, {}),
    'team.list': by(HEAD, { stationId: DOUSHAHE }),
    'team.get': by(HEAD, { teamId: NEIGHBOURS }),
    'team.candidates': by(HEAD, { teamId: NEIGHBOURS, stationId: DOUSHAHE }),
    'team.mine': by(CHANGFU, {}),
    'coverage.get': by(HEAD, { stationId: DOUSHAHE }),
    'bulletin.list': by(HEAD, {}),
    'bulletin.get': by(HEAD, { bulletinId: await submitted(town) }),
    'report.get': by(HEAD, { year: YEAR }),
    'report.paper': by(HEAD, { year: YEAR, format: 'xlsx' }),
    ...CHECKLIST_QUERIES,
    'screen.show': by(GUILAN, { code: await screenCode(town) }),
    'station.get': by(HEAD, { stationId: DOUSHAHE }),
    ...planQueries(),
    'roster.list': by(HEAD, { stationId: DOUSHAHE }),
    'roster.rate': by(HEAD, { stationId: DOUSHAHE }),
  }
}
